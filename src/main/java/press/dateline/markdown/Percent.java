package press.dateline.markdown;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Percent-encoding of paths, in UTF-8.
 */
final class Percent {

	private static final String UNRESERVED = "-._~/";

	private static final char[] HEX = "0123456789ABCDEF".toCharArray();

	private Percent() {
	}

	static String encode(String text) {
		StringBuilder out = new StringBuilder(text.length() + 16);
		for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
			char c = (char) (b & 0xFF);
			if (plain(c)) {
				out.append(c);
			}
			else {
				out.append('%').append(HEX[c >> 4]).append(HEX[c & 0xF]);
			}
		}
		return out.toString();
	}

	/**
	 * Decodes what is encoded; a percent sign that begins no byte stays, and a text whose
	 * bytes are not UTF-8 stays as a whole.
	 */
	static String decode(String text) {
		if (text.indexOf('%') < 0) {
			return text;
		}
		byte[] in = text.getBytes(StandardCharsets.UTF_8);
		ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
		for (int i = 0; i < in.length; i++) {
			boolean encoded = in[i] == '%' && i + 2 < in.length && digit(in[i + 1]) >= 0 && digit(in[i + 2]) >= 0;
			out.write(encoded ? digit(in[i + 1]) * 16 + digit(in[i + 2]) : in[i]);
			i += encoded ? 2 : 0;
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(out.toByteArray())).toString();
		}
		catch (CharacterCodingException ex) {
			return text;
		}
	}

	private static boolean plain(char c) {
		boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
		return letter || (c >= '0' && c <= '9') || UNRESERVED.indexOf(c) >= 0;
	}

	private static int digit(byte b) {
		return (b > 0) ? Character.digit(b, 16) : -1;
	}

}
