package press.dateline.markdown;

import java.util.ArrayList;
import java.util.List;

import com.vladsch.flexmark.util.ast.Document;
import org.jspecify.annotations.Nullable;

/**
 * Turns the tags of other tools in a text into Markdown and HTML. None is shown as it is
 * written: one that is not known is left out, and what it encloses stays. In code they
 * stay.
 */
final class Shortcodes {

	private static final List<Translator> TRANSLATORS = List.of(new EmbedTranslator(), new PictureTranslator(),
			new AsideTranslator(), new LinkTranslator());

	private final Source source;

	private final Passage text;

	private final List<Tag> tags;

	private final Pairs pairs;

	private final @Nullable Translation[] translations;

	private final List<Edit> edits = new ArrayList<>();

	private final List<Flaw> flaws = new ArrayList<>();

	private Shortcodes(Source source, Document document, boolean module) {
		this.source = source;
		this.text = new Passage(source.text(), new CodeRanges(document));
		this.tags = Tags.in(this.text, module);
		this.pairs = Pairs.of(this.text, this.tags);
		this.translations = new Translation[this.tags.size()];
	}

	/**
	 * Finds the tags of a text.
	 * @param document the same text, parsed with the tags in it, which tells what is code
	 * @param module whether the text is a module of MDX
	 */
	static Shortcodes in(Source source, Document document, boolean module) {
		Shortcodes shortcodes = new Shortcodes(source, document, module);
		for (int i = 0; i < shortcodes.tags.size(); i++) {
			shortcodes.edit(i);
		}
		return shortcodes;
	}

	List<Edit> edits() {
		return edits;
	}

	List<Flaw> flaws() {
		return flaws;
	}

	private void edit(int index) {
		Tag tag = tags.get(index);
		switch (tag.form()) {
			case SAYS -> say(tag, tag.name());
			case CUT -> replace(tag.start(), tag.end(), "");
			case UNKNOWN -> drop(tag);
			case UNCLOSED -> dropUnclosed(tag);
			case OPENS -> open(index);
			case CLOSES -> close(index);
		}
	}

	private void open(int index) {
		Tag tag = tags.get(index);
		Translation translation = translated(index);
		if (translation == null) {
			drop(tag);
			return;
		}
		translations[index] = translation;
		if (translation.before().startsWith(Address.ROOT) && !isAddress(tag.start())) {
			remove(tag);
			return;
		}
		if (translation.block()) {
			block(tag, translation.before());
		}
		else {
			say(tag, translation.before());
		}
	}

	private @Nullable Translation translated(int index) {
		Tag tag = tags.get(index);
		boolean paired = pairs.isPaired(index);
		Tag named = included(tag);
		for (Translator translator : TRANSLATORS) {
			Translation translation = translator.translate(named, paired);
			if (translation != null) {
				boolean fits = !translation.block() || standsAlone(tag, paired ? tags.get(pairs.partner(index)) : tag);
				return fits ? translation : translation.inLine();
			}
		}
		return null;
	}

	/** The template that a tag of Jekyll or Eleventy includes, as if it were the tag. */
	private static Tag included(Tag tag) {
		boolean template = tag.name().startsWith("include") || tag.name().equals("render")
				|| tag.name().equals("partial");
		String name = template ? tag.arguments().at(0) : "";
		return name.isEmpty() ? tag : Tag.including(tag, name);
	}

	private boolean standsAlone(Tag first, Tag last) {
		return text.beginsLine(first.start()) && text.endsLine(last.end());
	}

	/** Behind another tag an address goes on. */
	private boolean isAddress(int at) {
		return text.isAddress(at) || (at > 0 && text.text().charAt(at - 1) == '}');
	}

	private void close(int index) {
		Tag tag = tags.get(index);
		if (!pairs.isPaired(index)) {
			drop(tag);
			return;
		}
		Translation translation = translations[pairs.partner(index)];
		if (translation == null || !translation.block()) {
			say(tag, (translation != null) ? translation.after() : "");
		}
		else {
			block(tag, translation.after());
		}
	}

	/** Puts a block between blank lines, in the quote or list that the tag stands in. */
	private void block(Tag tag, String block) {
		String line = "\n" + text.margin(tag.start());
		boolean begins = text.beginsLine(tag.start());
		String gap = (begins && text.isFirstInItem(tag.start())) ? "" : begins ? line : line + line;
		String end = text.endsLine(tag.end()) ? block.isEmpty() ? "" : line : line + line;
		replace(tag.start(), tag.end(), gap + block.replace("\n", line) + end);
	}

	private void say(Tag tag, String said) {
		if (said.isEmpty()) {
			remove(tag);
		}
		else if (said.startsWith("<img ") && standsAlone(tag, tag)) {
			// Markdown would take the lines below for HTML as well, such as a caption.
			block(tag, said);
		}
		else {
			replace(tag.start(), tag.end(), said);
		}
	}

	private void drop(Tag tag) {
		warn(tag, "The tag " + quoted(tag) + " of another tool is not known here and was left out",
				"Take it out, or write it in Markdown");
		remove(tag);
	}

	private void dropUnclosed(Tag tag) {
		warn(tag, "The tag " + quoted(tag) + " is never closed and was left out",
				"Close it with " + tag.name() + ", or take it out");
		replace(tag.start(), afterBlanks(tag), "");
	}

	/** Takes the blanks after the tag along, and before it at the end of a line. */
	private void remove(Tag tag) {
		int from = tag.start();
		int to = afterBlanks(tag);
		int least = edits.isEmpty() ? 0 : edits.get(edits.size() - 1).end();
		while (text.endsLine(to) && from > least && Passage.isBlank(text.text().charAt(from - 1))) {
			from--;
		}
		replace(from, to, "");
	}

	private int afterBlanks(Tag tag) {
		boolean apart = tag.start() == 0 || Character.isWhitespace(text.text().charAt(tag.start() - 1));
		return apart ? text.afterBlanks(tag.end()) : tag.end();
	}

	/**
	 * A tag that takes along what stands before it never takes what is edited already.
	 */
	private void replace(int start, int end, String replacement) {
		int least = edits.isEmpty() ? 0 : edits.get(edits.size() - 1).end();
		edits.add(new Edit(Math.max(start, least), Math.max(end, least), replacement));
	}

	private void warn(Tag tag, String what, String advice) {
		flaws.add(Flaw.warning(source.position(tag.start()), what, advice));
	}

	private String quoted(Tag tag) {
		int end = Math.min(tag.end(), tag.start() + 60);
		String written = text.text().substring(tag.start(), end).replaceAll("\\s+", " ");
		return (tag.end() - tag.start() <= 60) ? written : written + "…";
	}

}
