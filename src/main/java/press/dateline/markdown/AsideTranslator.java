package press.dateline.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Notes, folded text, quotations and parts of a text that stand beside each other.
 */
final class AsideTranslator implements Translator {

	private static final Set<String> NOTES = Set.of("notice", "note", "tip", "warning", "warn", "alert", "callout",
			"admonition", "info", "important", "caution", "danger", "hint", "attention", "error", "success", "example",
			"aside", "infobox", "box", "message", "banner", "question", "abstract", "bug", "seealso", "highlightbox");

	private static final Set<String> FOLDED = Set.of("details", "detail", "collapse", "collapsible", "expand",
			"expander", "accordionitem", "spoiler", "toggle", "fold", "folding", "faq", "disclosure", "dropdown");

	private static final Set<String> QUOTES = Set.of("quote", "blockquote", "pullquote", "epigraph", "testimonial",
			"cite");

	/** Parts that are told apart by a title. */
	private static final Set<String> PARTS = Set.of("tab", "tabitem", "tabpanel", "step", "card", "column", "col",
			"panel", "section", "slide", "timeline", "timelineitem", "feature", "accordion", "codegroupitem");

	/** What only arranges its body. */
	private static final Set<String> FRAMES = Set.of("tabs", "tabset", "tabbed", "columns", "row", "grid", "steps",
			"cards", "cardgrid", "gallery", "center", "left", "right", "lead", "div", "span", "wrap", "container",
			"rtl", "ltr", "small", "large", "big", "block", "fragment", "carousel", "slider", "codegroup", "tooltip",
			"typeit", "color", "font", "underline", "nowrap", "imagegallery", "buttons", "markdown", "markdownify",
			"badge", "pill", "kbd", "rawhtml", "filetree", "lazy", "table", "bootstraptable", "accordions", "mdx",
			"layout", "layoutblog", "style");

	@Override
	public @Nullable Translation translate(Tag tag, boolean paired) {
		String name = tag.name();
		if (NOTES.contains(name)) {
			return note(tag, paired);
		}
		if (FOLDED.contains(name)) {
			return folded(tag, paired);
		}
		if (QUOTES.contains(name) || name.endsWith("quote")) {
			return quote(tag, paired);
		}
		if (PARTS.contains(name) && (paired || !title(tag, "label").isBlank())) {
			return Translation.block(bold(title(tag, "label", "name", "header")), "");
		}
		return FRAMES.contains(name) ? Translation.block(bold(tag.arguments().said("title", "caption").orElse("")), "")
				: null;
	}

	private static Translation note(Tag tag, boolean paired) {
		String title = title(tag, "heading", "header");
		String kind = tag.arguments().said("type", "kind", "variant").orElse(tag.name());
		String first = Callouts.title(title, kind);
		if (paired) {
			return Translation.block("<div class=\"" + Callouts.NOTE + "\">\n" + first, "</div>");
		}
		String text = tag.arguments().said("text", "content", "body", "message").or(() -> longest(tag)).orElse("");
		return Translation.block("<div class=\"" + Callouts.NOTE + "\">\n" + first + "\n\n" + text + "\n\n</div>", "");
	}

	private static Translation folded(Tag tag, boolean paired) {
		String title = title(tag, "summary", "label", "header", "question");
		String summary = title.isEmpty() ? "" : "<summary>" + HtmlText.escaped(title) + "</summary>";
		return paired ? Translation.block("<details>" + summary, "</details>") : Translation.block(bold(title), "");
	}

	private static Translation quote(Tag tag, boolean paired) {
		Arguments given = tag.arguments();
		String who = given.said("author", "by", "cite", "name", "attribution", "person")
			.or(() -> paired && given.named().isEmpty() ? Optional.of(given.at(0)) : Optional.empty())
			.map((author) -> author + given.said("source", "title", "role").map((more) -> ", " + more).orElse(""))
			.filter((author) -> !author.isBlank())
			.map((author) -> "<p>— " + HtmlText.escaped(author) + "</p>\n")
			.orElse("");
		String text = paired ? "" : "\n\n" + given.said("text", "quote", "content").or(() -> longest(tag)).orElse("")
				+ "\n\n" + who + "</blockquote>";
		return Translation.block("<blockquote>" + text, paired ? who + "</blockquote>" : "");
	}

	private static String title(Tag tag, String... names) {
		Arguments given = tag.arguments();
		return given.said("title")
			.or(() -> given.said(names))
			.orElseGet(() -> given.positional().stream().filter((value) -> !isKind(value)).findFirst().orElse(""));
	}

	private static boolean isKind(String value) {
		String word = value.toLowerCase(Locale.ROOT);
		return NOTES.contains(word) || !word.codePoints().anyMatch(Character::isLetter) || word.contains("=")
				|| Set.of("primary", "secondary", "light", "dark", "open", "closed", "true", "false", "start", "end")
					.contains(word);
	}

	private static Optional<String> longest(Tag tag) {
		return tag.arguments()
			.positional()
			.stream()
			.filter((value) -> value.indexOf(' ') > 0)
			.max((a, b) -> Integer.compare(a.length(), b.length()));
	}

	private static String bold(String title) {
		return title.isBlank() ? "" : "<p><strong>" + HtmlText.escaped(title.strip()) + "</strong></p>";
	}

}
