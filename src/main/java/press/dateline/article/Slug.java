package press.dateline.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The readable last part of an address: lower case, NFC, letters and digits of any
 * script, with single hyphens between words. It is never empty, never contains a dot and
 * is at most 80 characters long.
 *
 * @param value for example {@code lake-urmia} or {@code دریاچه-ارومیه}
 */
public record Slug(String value) implements Comparable<Slug> {

	private static final int LONGEST = 80;

	// What nobody sees and no word ends at: soft hyphens, joiners, marks of direction and
	// variation selectors. ZWNJ (U+200C) is none of them: it parts Persian words like a
	// hyphen.
	private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u061C\\u200B\\u200D-\\u200F\\u202A-\\u202E"
			+ "\\u2060-\\u206F\\uFE00-\\uFE0F\\uFEFF\\x{E0100}-\\x{E01EF}]");

	// Marks belong to the letter before them; without one they are nothing.
	private static final Pattern NOT_A_WORD = Pattern
		.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}][^\\p{L}\\p{N}]*");

	private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['’ʼ](?=\\p{L})");

	private static final Pattern EDGES = Pattern.compile("^-|-$");

	private static final Pattern SHAPE = Pattern
		.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:-[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*+");

	public Slug {
		if (!isSlug(value)) {
			throw new IllegalArgumentException("Not a slug: " + value);
		}
	}

	/**
	 * Makes a slug of any text, shortened at a word where it is too long; empty where the
	 * text has neither letter nor digit.
	 */
	public static Optional<Slug> of(String text) {
		String visible = INVISIBLE.matcher(text).replaceAll("");
		String folded = Normalizer.normalize(visible, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		String words = NOT_A_WORD.matcher(APOSTROPHES.matcher(folded).replaceAll("")).replaceAll("-");
		String trimmed = shorten(EDGES.matcher(Normalizer.normalize(words, Normalizer.Form.NFC)).replaceAll(""));
		return isSlug(trimmed) ? Optional.of(new Slug(trimmed)) : Optional.empty();
	}

	/** Returns the slug that an address names; empty where it is not in its true form. */
	public static Optional<Slug> parse(String text) {
		return isSlug(text) ? Optional.of(new Slug(text)) : Optional.empty();
	}

	private static boolean isSlug(String value) {
		return !value.isEmpty() && value.length() <= LONGEST && SHAPE.matcher(value).matches()
				&& Normalizer.isNormalized(value, Normalizer.Form.NFC) && value.equals(value.toLowerCase(Locale.ROOT));
	}

	private static String shorten(String words) {
		if (words.length() <= LONGEST) {
			return words;
		}
		int end = words.lastIndexOf('-', LONGEST);
		int cut = (end > LONGEST / 2) ? end : words.offsetByCodePoints(0, words.codePointCount(0, LONGEST - 1));
		return words.substring(0, cut);
	}

	/** Returns its first word. */
	String opening() {
		int end = this.value.indexOf('-');
		return (end < 0) ? this.value : this.value.substring(0, end);
	}

	@Override
	public int compareTo(Slug other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
