package press.dateline.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes blocks as Markdown.
 */
final class BlockWriter {

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private static final Pattern NOTE = Pattern.compile("fn-(\\d+)");

	private static final Pattern TICKS = Pattern.compile("`+");

	/** Keeps two lists apart that would read as one. */
	private static final String APART = "<!-- -->";

	private final InlineWriter inline = InlineWriter.LINES;

	/** Returns blocks and what stands between them, without an end of line at the end. */
	String write(List<Element> children) {
		return String.join("\n\n", blocks(children));
	}

	private List<String> blocks(List<Element> children) {
		List<String> blocks = new ArrayList<>();
		List<Element> loose = new ArrayList<>();
		Element before = null;
		for (Element child : children) {
			if (!child.isBlock()) {
				loose.add(child);
				continue;
			}
			if (paragraph(loose, blocks)) {
				before = null;
			}
			if (before != null && child.is("ul", "ol") && before.is(child.token().value())) {
				blocks.add(APART);
			}
			String block = block(child);
			if (!block.isEmpty()) {
				blocks.add(block);
				before = child;
			}
		}
		paragraph(loose, blocks);
		return blocks;
	}

	private boolean paragraph(List<Element> loose, List<String> blocks) {
		String text = this.inline.write(loose);
		loose.clear();
		return !text.isEmpty() && blocks.add(text);
	}

	private String block(Element block) {
		if (block.is("div") && block.hasClass(Footnotes.LIST)) {
			return notes(block);
		}
		if (block.isOfAnotherLanguage()) {
			return raw(block);
		}
		return switch (block.token().value()) {
			case "p" -> block.hasBlocks() ? write(block.children()) : this.inline.write(block.children());
			case "div" -> write(block.children());
			case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(block);
			case "ul", "ol" -> list(block);
			case "blockquote" -> write(block.children()).lines()
				.map((line) -> line.isEmpty() ? ">" : "> " + line)
				.collect(Collectors.joining("\n"));
			case "pre" -> code(block.text());
			case "hr" -> "***";
			case "figure" -> figure(block);
			case "table" -> TableWriter.write(block).orElseGet(() -> raw(block));
			default -> raw(block);
		};
	}

	private static String heading(Element heading) {
		String text = InlineWriter.ONE_LINE.write(heading.children());
		return text.isEmpty() ? "" : "#".repeat(heading.token().value().charAt(1) - '0') + " " + text;
	}

	private String list(Element list) {
		List<Element> items = list.elements();
		boolean loose = items.stream()
			.flatMap((item) -> item.children().stream())
			.anyMatch((child) -> child.isBlock() && !child.is("ul", "ol"));
		String start = list.attribute("start");
		int number = (start != null) ? Math.max(0, Integer.parseInt(start)) : 1;
		List<String> written = new ArrayList<>();
		for (Element item : items) {
			String marker = list.is("ol") ? number++ + ". " : "- ";
			String text = String.join(loose ? "\n\n" : "\n", blocks(item.children()));
			written.add(hanging(marker, " ".repeat(marker.length()), text));
		}
		return String.join(loose ? "\n\n" : "\n", written);
	}

	private static String hanging(String first, String others, String text) {
		String indented = text.lines()
			.map((line) -> line.isEmpty() ? line : others + line)
			.collect(Collectors.joining("\n"));
		return (first + (indented.isEmpty() ? "" : indented.substring(others.length()))).stripTrailing();
	}

	private static String code(String text) {
		int longest = TICKS.matcher(text).results().mapToInt((ticks) -> ticks.group().length()).max().orElse(0);
		String fence = "`".repeat(Math.max(3, longest + 1));
		return fence + "\n" + text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + fence;
	}

	// A picture that stands alone and has a title is read as a figure.
	private String figure(Element figure) {
		List<Element> parts = figure.elements();
		boolean simple = parts.size() == 2 && parts.get(0).is("img") && parts.get(1).is("figcaption")
				&& parts.get(1).isPlain() && !parts.get(1).text().isBlank();
		if (!simple) {
			return parts.size() == 1 && parts.get(0).is("img") ? this.inline.write(parts) : raw(figure);
		}
		Element picture = parts.get(0);
		return this.inline
			.write(List.of(new Element(picture.token().with("title", parts.get(1).text().strip()), List.of())));
	}

	private String notes(Element list) {
		return list.elements()
			.stream()
			.flatMap((notes) -> notes.elements().stream())
			.map(this::note)
			.filter((note) -> !note.isEmpty())
			.collect(Collectors.joining("\n\n"));
	}

	private String note(Element note) {
		Matcher id = NOTE.matcher(Objects.requireNonNullElse(note.attribute("id"), ""));
		return id.matches() ? hanging("[^" + id.group(1) + "]: ", "    ", write(note.children())) : "";
	}

	// An empty line would end it.
	private static String raw(Element block) {
		String html = block.html();
		return html.contains("<pre") ? html.replace("\n", "&#10;") : BLANKS.matcher(html).replaceAll(" ");
	}

}
