package press.dateline.markdown;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * A text as it is stored: safe HTML with {@link Marks} for what lies in other files, and
 * what was found on the way.
 *
 * @param html the body, safe to put on a page once its marks are resolved
 * @param text the body in words, one block a line, without footnote marks
 * @param headings the headings in their order
 * @param links the links to other files in their order
 * @param pictures the pictures in files in their order
 * @param flaws what an editor should mend, in the order of the file
 */
public record Rendered(String html, String text, List<Heading> headings, List<Link> links, List<Picture> pictures,
		List<Flaw> flaws) {

	/** No character that stands for itself comes before; to ask of each is slow. */
	private static final int FIRST_ALONE = 0x3000;

	public Rendered {
		headings = List.copyOf(headings);
		links = List.copyOf(links);
		pictures = List.copyOf(pictures);
		flaws = List.copyOf(flaws);
	}

	/**
	 * Counts the words of the text. Where words are written without blanks between them
	 * (Chinese, Japanese), every character counts as one.
	 * @return the number of words, 0 when there is no text
	 */
	public int words() {
		int words = 0;
		boolean inside = false;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			int c = text.codePointAt(i);
			boolean alone = c >= FIRST_ALONE && (Character.isIdeographic(c) || isKana(c));
			boolean begins = !inside && Character.isLetterOrDigit(c);
			if (alone || begins) {
				words++;
			}
			inside = !alone && (begins || (inside && !Character.isWhitespace(c)));
		}
		return words;
	}

	private static boolean isKana(int c) {
		UnicodeScript script = UnicodeScript.of(c);
		return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
	}

}
