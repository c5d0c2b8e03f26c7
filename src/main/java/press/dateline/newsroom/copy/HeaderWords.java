package press.dateline.newsroom.copy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What tells one header line from another by its words alone.
 */
final class HeaderWords {

	private static final int MOST_WORDS = 12;

	private static final int LONGEST = 90;

	private static final int LONGEST_BYLINE = 120;

	private static final Pattern HEADING = Pattern.compile(" {0,3}#[ \\t]+\\S.*");

	private static final Pattern BYLINE = Pattern.compile("\\s*(?:By|Par|Por|От|از|بقلم)\\s*:?\\s+(\\S.*)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	// A capital, or a letter of a script without any; the small words of names as well.
	private static final Pattern NAME = Pattern.compile("(?!\\p{Ll})\\p{L}[\\p{L}\\p{M}.'’\\u200C-]*,?"
			+ "|&|and|et|y|e|и|و|de|da|di|der|den|van|von|bin|al|el|la|le|du");

	// “By the Africa desk”, which is no name but signs like one; “By the numbers” is a
	// headline.
	private static final Pattern DESK = Pattern.compile("the\\s+(\\p{L}.*\\S)(\\s+desk)", Pattern.CASE_INSENSITIVE);

	// What begins a list, a quotation, a picture, a table, code, HTML or a shortcode.
	private static final Pattern MARKUP = Pattern
		.compile("\\s{4}.*|\\t.*|\\s*(?:[#>|<`~={\\[!]|[-+*][\\s*_-]|[-+*]$|_\\s|-{2}|\\d+[.)]\\s).*");

	private HeaderWords() {
	}

	/** Returns whether the line is a Markdown heading of the first level. */
	static boolean isHeading(String line) {
		return HEADING.matcher(line).matches();
	}

	/** Returns the one to six names of a byline. */
	static Optional<String> names(String line) {
		Matcher matcher = BYLINE.matcher(line);
		if (line.length() > LONGEST_BYLINE || !matcher.matches()) {
			return Optional.empty();
		}
		String names = matcher.group(1).strip();
		Matcher desk = DESK.matcher(names);
		String said = desk.matches() ? desk.group(1) + desk.group(2) : names;
		String[] words = (desk.matches() ? desk.group(1) : names).split("\\s+");
		boolean areNames = words.length <= 6 && Stream.of(words).allMatch((word) -> NAME.matcher(word).matches());
		return areNames ? Optional.of(said) : Optional.empty();
	}

	/** Returns whether a line is short and plain enough for a headline. */
	static boolean couldBeHeadline(String line) {
		String text = line.strip();
		boolean emphasised = text.startsWith("**") && !text.startsWith("***") && text.endsWith("**");
		return !text.isEmpty() && text.codePointCount(0, text.length()) <= LONGEST
				&& text.split("\\s+").length <= MOST_WORDS && (emphasised || !MARKUP.matcher(line).matches())
				&& text.codePoints().anyMatch(Character::isLetter)
				&& ".:;,،؛。۔".indexOf(text.charAt(text.length() - 1)) < 0;
	}

}
