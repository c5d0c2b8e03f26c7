package press.dateline.markdown;

import org.jspecify.annotations.Nullable;

/**
 * Formulas between two dollar signs each, {@code $$ a_1 + b_1 $$}, which are shown as
 * they are written, so that Markdown finds no emphasis in them.
 */
final class MathTags implements Dialect {

	@Override
	public @Nullable Tag read(Passage text, int at) {
		if (!text.has("$$", at)) {
			return null;
		}
		int close = text.next("$$", at + 2);
		boolean closed = close > at + 2 && close < text.endOfParagraph(at);
		String formula = closed ? text.text().substring(at + 2, close).strip() : "";
		return formula.isEmpty() ? null : Tag.saying(at, close + 2, CodeSpan.of(formula));
	}

}
