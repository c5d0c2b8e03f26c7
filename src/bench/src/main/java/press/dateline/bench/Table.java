package press.dateline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A table of results in Markdown.
 */
final class Table {

	private final String title;

	private final List<String> columns;

	private final List<List<String>> rows = new ArrayList<>();

	Table(String title, String... columns) {
		this.title = title;
		this.columns = List.of(columns);
	}

	/**
	 * Adds a row.
	 * @param cells one for each column: texts, whole numbers, or numbers that are shown
	 * with three digits that count
	 */
	void row(Object... cells) {
		if (cells.length != this.columns.size()) {
			throw new IllegalArgumentException(cells.length + " cells for the columns " + this.columns);
		}
		List<String> row = new ArrayList<>();
		for (Object cell : cells) {
			row.add((cell instanceof Number number) ? number(number.doubleValue()) : cell.toString());
		}
		this.rows.add(row);
		System.err.println("  " + this.title + ": " + String.join(" | ", row));
	}

	private static String number(double value) {
		if (Double.isNaN(value)) {
			return "–";
		}
		double size = Math.abs(value);
		boolean whole = size >= 100 || value == Math.rint(value);
		return String.format(Locale.ROOT, whole ? "%,.0f" : (size >= 10) ? "%.1f" : (size >= 1) ? "%.2f" : "%.3f",
				value);
	}

	boolean isEmpty() {
		return this.rows.isEmpty();
	}

	@Override
	public String toString() {
		String bar = "|" + " --- |".repeat(this.columns.size());
		return "### " + this.title + "\n\n" + line(this.columns) + "\n" + bar + "\n"
				+ this.rows.stream().map(Table::line).collect(Collectors.joining("\n")) + "\n";
	}

	private static String line(List<String> cells) {
		return "| " + String.join(" | ", cells) + " |";
	}

}
