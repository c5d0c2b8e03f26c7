package press.dateline.markdown;

import java.util.regex.Pattern;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/**
 * Finds the headings of copy that is written without markup: short lines that stand alone
 * before a paragraph.
 */
final class SectionHeadings {

	private static final int MOST_WORDS = 12;

	private static final int MOST_CHARACTERS = 90;

	private static final String FINAL = ".,;:!?…؟۔،؛。．，、；：！？।॥";

	private static final String CLOSING = "\"'”’»›“‘)]}」』）】";

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private SectionHeadings() {
	}

	/**
	 * From the end to the beginning, so that of several short lines in a row only the
	 * last is followed by a paragraph.
	 */
	static void promote(Document document) {
		Node node = document.getLastChild();
		while (node != null) {
			Node previous = node.getPrevious();
			if (node instanceof Paragraph && node.getNext() instanceof Paragraph && isHeading(node)) {
				replace(node);
			}
			node = previous;
		}
	}

	private static boolean isHeading(Node paragraph) {
		boolean bounded = paragraph.getTextLength() <= MOST_CHARACTERS * 4;
		return bounded && Words.only(paragraph) && isHeading(Words.of(paragraph).value().strip());
	}

	private static boolean isHeading(String text) {
		int end = text.length();
		while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		boolean sentence = end == 0 || FINAL.indexOf(text.charAt(end - 1)) >= 0;
		boolean lettered = text.codePoints().anyMatch(Character::isLetter);
		return !sentence && lettered && text.codePointCount(0, text.length()) <= MOST_CHARACTERS
				&& BLANKS.split(text).length <= MOST_WORDS;
	}

	private static void replace(Node paragraph) {
		com.vladsch.flexmark.ast.Heading heading = new com.vladsch.flexmark.ast.Heading(paragraph.getChars());
		heading.setLevel(2);
		heading.setText(paragraph.getChars().trim());
		heading.takeChildren(paragraph);
		paragraph.insertBefore(heading);
		paragraph.unlink();
	}

}
