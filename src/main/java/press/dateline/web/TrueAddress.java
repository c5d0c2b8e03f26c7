package press.dateline.web;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * An address as it was asked for, beside its one true form: lower case, NFC, single
 * slashes and none at the end, and no {@code page=1}. {@code /Regions/Iran/?page=1} is
 * truly {@code /regions/iran}.
 *
 * @param asked the path as asked for, percent-decoded
 * @param path the path in its true form, Unicode and not percent-encoded
 * @param query the query in its true form, percent-encoded as it came
 * @param isTrue whether it was asked for in its true form
 */
record TrueAddress(String asked, String path, @Nullable String query, boolean isTrue) {

	/**
	 * Reads the path and query of a request line; empty where no page of this site can
	 * have such an address: wrong percent-encoding, control characters, backslashes, dot
	 * segments, matrix parameters.
	 */
	static Optional<TrueAddress> of(String rawPath, @Nullable String rawQuery) {
		if (!canBeAQuery(rawQuery)) {
			return Optional.empty();
		}
		return decode(rawPath).filter(TrueAddress::canBeAPath).map((asked) -> {
			String path = truePath(asked);
			String query = trueQuery(rawQuery);
			boolean isTrue = path.equals(asked) && (query != null) == (rawQuery != null)
					&& (query == null || query.equals(rawQuery));
			return new TrueAddress(asked, path, query, isTrue);
		});
	}

	private static Optional<String> decode(String rawPath) {
		if (!rawPath.startsWith("/") || rawPath.indexOf(';') >= 0) {
			return Optional.empty();
		}
		byte[] bytes = new byte[rawPath.length()];
		int length = 0;
		for (int i = 0; i < rawPath.length(); i++) {
			int value = rawPath.charAt(i);
			if (value == '%') {
				value = octet(rawPath, i + 1);
				i += 2;
			}
			if (value < ' ' || value > 0xff) {
				return Optional.empty();
			}
			bytes[length++] = (byte) value;
		}
		return text(bytes, length);
	}

	private static int octet(String text, int at) {
		if (at + 2 > text.length()) {
			return -1;
		}
		int high = Character.digit(text.charAt(at), 16);
		int low = Character.digit(text.charAt(at + 1), 16);
		int value = high * 16 + low;
		return (high < 0 || low < 0 || value == '/') ? -1 : value;
	}

	private static Optional<String> text(byte[] bytes, int length) {
		try {
			return Optional
				.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString());
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	private static boolean canBeAPath(String decoded) {
		return decoded.chars().noneMatch((c) -> Character.isISOControl(c) || c == '\\')
				&& Arrays.stream(decoded.split("/")).noneMatch((part) -> part.equals(".") || part.equals(".."));
	}

	private static boolean canBeAQuery(@Nullable String raw) {
		try {
			return raw == null || URLDecoder.decode(raw, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static String truePath(String asked) {
		String lower = Normalizer.normalize(asked, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		return Arrays.stream(Normalizer.normalize(lower, Normalizer.Form.NFC).split("/"))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("/", "/", ""));
	}

	private static @Nullable String trueQuery(@Nullable String query) {
		if (query == null || !query.contains("page=1")) {
			return query;
		}
		String kept = Arrays.stream(query.split("&"))
			.filter((parameter) -> !parameter.equals("page=1"))
			.collect(Collectors.joining("&"));
		return kept.isEmpty() ? null : kept;
	}

	/** Returns the true form, percent-encoded, for {@code Location}. */
	String location() {
		String encoded = UriUtils.encodePath(this.path, StandardCharsets.UTF_8);
		return (this.query != null) ? encoded + "?" + this.query : encoded;
	}

}
