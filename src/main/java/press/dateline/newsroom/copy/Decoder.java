package press.dateline.newsroom.copy;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns the bytes of a file into text with a line feed at the end of each line. Only
 * UTF-8 is read; for anything else it says where it begins and what it looks like.
 */
final class Decoder {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private Decoder() {
	}

	/** Returns the text of the bytes; empty where a problem was noted. */
	static Optional<String> decode(byte[] bytes, Notes notes) {
		if (Encoding.isWide(bytes)) {
			notes.hold(Position.START, "The file looks like UTF-16; save it as UTF-8.");
			return Optional.empty();
		}
		CharBuffer characters = CharBuffer.allocate(bytes.length);
		boolean whole = fill(bytes, characters);
		String text = lines(characters.flip().toString());
		int nul = text.indexOf('\0');
		if (nul >= 0) {
			notes.hold(Position.at(text, nul),
					"There is a NUL byte here, so the file is not text; save the copy as plain text in UTF-8.");
		}
		else if (!whole) {
			notes.hold(Position.at(text, text.length()),
					"Not UTF-8 from here on; the file looks like " + Encoding.guess(bytes) + ". Save it as UTF-8.");
		}
		return (whole && nul < 0) ? Optional.of(text) : Optional.empty();
	}

	private static boolean fill(byte[] bytes, CharBuffer characters) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
		return !result.isError();
	}

	/**
	 * Returns text with a line feed at the end of each line, without a mark at its start.
	 */
	static String lines(String text) {
		String unmarked = (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) ? text.substring(1) : text;
		return unmarked.replace("\r\n", "\n").replace('\r', '\n');
	}

}
