package press.dateline.newsroom.copy;

import java.util.Optional;

import press.dateline.markdown.Flaw;
import press.dateline.markdown.Manuscript;
import press.dateline.markdown.Rendered;
import press.dateline.newsroom.copy.Value.Text;

/**
 * Renders the text of a story and notes what is wrong in it.
 */
final class BodyText {

	private final Sheet sheet;

	BodyText(Sheet sheet) {
		this.sheet = sheet;
	}

	/**
	 * Makes headings of short lines where the file has none of its own, or where it says
	 * so. To be asked before a heading is taken out as the title.
	 */
	void promoteHeadings(Manuscript manuscript) {
		Optional<Text> written = this.sheet.front().text(Field.HEADINGS, this.sheet.notes());
		Optional<Boolean> said = written.flatMap(Flag::of);
		if (written.isPresent() && said.isEmpty()) {
			this.sheet.notes().warn(written.get().position(), "“headings” must be on or off; it is passed over.");
		}
		boolean bare = this.sheet.front() == FrontMatter.NONE && !manuscript.hasHeadings();
		if (said.orElse(bare)) {
			manuscript.promoteSectionHeadings();
			this.sheet.notes()
				.infer("headings", "short lines", written.map((text) -> text.position().line()).orElse(0),
						written.isPresent() ? "front matter" : "there is no Markdown heading");
		}
	}

	/** Renders the text; its flaws are noted. */
	Rendered render(Manuscript manuscript) {
		Rendered rendered = manuscript.render();
		for (Flaw flaw : rendered.flaws()) {
			Position position = this.sheet.wire().inFile(flaw.line(), flaw.column());
			String text = sentence(flaw.text()) + " " + sentence(flaw.advice());
			if (flaw.fatal()) {
				this.sheet.notes().hold(position, text.strip());
			}
			else {
				this.sheet.notes().warn(position, text.strip());
			}
		}
		return rendered;
	}

	private static String sentence(String text) {
		return (text.isEmpty() || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0) ? text : text + ".";
	}

}
