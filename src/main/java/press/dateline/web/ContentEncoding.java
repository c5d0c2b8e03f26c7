package press.dateline.web;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How the bytes of an answer are written, RFC 9110 section 8.4: best first.
 */
enum ContentEncoding {

	BROTLI("br"), GZIP("gzip"), IDENTITY("identity");

	private final String token;

	ContentEncoding(String token) {
		this.token = token;
	}

	/** Returns its name in {@code Content-Encoding} and {@code Accept-Encoding}. */
	String token() {
		return this.token;
	}

	/**
	 * Returns what a reader prefers by {@code Accept-Encoding}, RFC 9110 section 12.5.3:
	 * the encoding of the greatest weight, the best of equals. Whoever accepts nothing of
	 * all this is sent the bytes as they are.
	 * @param offered in which encodings there is something to send
	 */
	static ContentEncoding preferred(@Nullable String header, Set<ContentEncoding> offered) {
		ContentEncoding preferred = IDENTITY;
		if (header == null) {
			return preferred;
		}
		double greatest = 0;
		for (ContentEncoding encoding : values()) {
			double weight = encoding.weight(header);
			if (weight > greatest && offered.contains(encoding)) {
				greatest = weight;
				preferred = encoding;
			}
		}
		return preferred;
	}

	// Identity is acceptable even where it is not named, but liked least.
	private double weight(String header) {
		double any = (this == IDENTITY) ? 0.0001 : 0;
		for (String element : header.split(",")) {
			String[] parts = element.split(";", -1);
			String name = parts[0].strip().toLowerCase(Locale.ROOT);
			if (name.equals(this.token) || (this == GZIP && name.equals("x-gzip"))) {
				return weight(parts);
			}
			if (name.equals("*")) {
				any = weight(parts);
			}
		}
		return any;
	}

	private static double weight(String[] parts) {
		for (int i = 1; i < parts.length; i++) {
			String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
			if (parameter.startsWith("q=")) {
				try {
					return Double.parseDouble(parameter.substring(2));
				}
				catch (NumberFormatException ex) {
					return 0;
				}
			}
		}
		return 1;
	}

}
