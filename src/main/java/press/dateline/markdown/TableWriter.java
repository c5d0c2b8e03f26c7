package press.dateline.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes tables as Markdown, as far as it has such tables: one row of headings, and cells
 * of one line that all have the same size.
 */
final class TableWriter {

	private TableWriter() {
	}

	/** Returns a table; empty where it is of another form. */
	static Optional<String> write(Element table) {
		List<Element> parts = table.elements();
		if (parts.isEmpty() || parts.size() > 2 || !parts.get(0).is("thead")
				|| (parts.size() == 2 && !parts.get(1).is("tbody"))) {
			return Optional.empty();
		}
		List<Element> rows = parts.stream().flatMap((part) -> part.elements().stream()).toList();
		boolean simple = !rows.isEmpty() && parts.get(0).elements().size() == 1 && cells(rows.get(0), "th")
				&& rows.stream().skip(1).allMatch((row) -> cells(row, "td"))
				&& rows.stream().allMatch((row) -> row.elements().size() == rows.get(0).elements().size());
		return simple ? Optional.of(written(rows)) : Optional.empty();
	}

	private static boolean cells(Element row, String name) {
		return !row.elements().isEmpty() && row.elements()
			.stream()
			.allMatch((cell) -> cell.is(name) && !cell.hasBlocks() && !cell.isOfAnotherLanguage()
					&& cell.attribute("colspan") == null && cell.attribute("rowspan") == null);
	}

	private static String written(List<Element> rows) {
		List<String> lines = new ArrayList<>();
		rows.forEach((row) -> lines.add(row.elements()
			.stream()
			.map((cell) -> InlineWriter.CELL.write(cell.children()))
			.collect(Collectors.joining(" | ", "| ", " |"))));
		lines.add(1,
				rows.get(0)
					.elements()
					.stream()
					.map(TableWriter::alignment)
					.collect(Collectors.joining(" | ", "| ", " |")));
		return String.join("\n", lines);
	}

	private static String alignment(Element cell) {
		if (cell.hasClass("al-c") || "center".equals(cell.attribute("align"))) {
			return ":-:";
		}
		return (cell.hasClass("al-r") || "right".equals(cell.attribute("align"))) ? "--:" : "---";
	}

}
