package press.dateline.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A paragraph shown letter by letter, for text that cannot be read as Markdown.
 */
final class PlainBlock extends Paragraph {

	private PlainBlock(BasedSequence chars) {
		super(chars);
	}

	/**
	 * Reads a text as nothing but paragraphs, which empty lines divide.
	 */
	static Document document(DataHolder options, String text) {
		BasedSequence chars = BasedSequence.of(text);
		Document document = new Document(options, chars);
		int start = 0;
		int line = 0;
		while (line < text.length()) {
			int newline = text.indexOf('\n', line);
			int end = (newline < 0) ? text.length() : newline + 1;
			if (text.substring(line, end).isBlank()) {
				append(document, chars.subSequence(start, line));
				start = end;
			}
			line = end;
		}
		append(document, chars.subSequence(start, text.length()));
		return document;
	}

	private static void append(Document document, BasedSequence chars) {
		if (!chars.isBlank()) {
			document.appendChild(new PlainBlock(chars.trim()));
		}
	}

}
