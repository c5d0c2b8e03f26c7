package press.dateline.article;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import press.dateline.article.Sheet.Under;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The sheets of counts in the store. They are asked for beside JPA, which would look at
 * every one of them whenever something else is written.
 */
final class Sheets {

	private static final int ASKED_AT_ONCE = 500;

	// No database need keep a longer text in one row.
	private final int longestPart;

	private final JdbcTemplate jdbc;

	Sheets(JdbcTemplate jdbc) {
		this(jdbc, 500_000);
	}

	Sheets(JdbcTemplate jdbc, int longestPart) {
		this.jdbc = jdbc;
		this.longestPart = longestPart;
	}

	Counts read(Sheet sheet) {
		StringBuilder text = new StringBuilder();
		this.jdbc.query(
				"select stories from tally where list = ? and paper = ? and under = ? order by list, paper, under, part",
				(row) -> {
					text.append(row.getString(1));
				}, sheet.list(), sheet.paper(), sheet.under().name());
		return Counts.of(text.toString());
	}

	/** Returns those of the sheets that have counts. */
	Map<Sheet, Counts> read(Collection<Sheet> sheets) {
		Map<Sheet, Counts> counts = new HashMap<>();
		parts(sheets).forEach((sheet, parts) -> counts.put(sheet, Counts.of(String.join("", parts))));
		return counts;
	}

	void add(Map<Sheet, Counts> changes) {
		List<Sheet> changed = changes.keySet().stream().filter((sheet) -> !changes.get(sheet).isEmpty()).toList();
		Map<Sheet, List<String>> kept = parts(changed);
		Writing writing = new Writing(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (Sheet sheet : changed) {
			List<String> before = kept.getOrDefault(sheet, List.of());
			Counts counts = Counts.of(String.join("", before));
			counts.add(changes.get(sheet));
			writing.replace(sheet, before, divided(counts.toString()));
		}
		writing.write(this.jdbc);
	}

	void clear() {
		this.jdbc.update("delete from tally");
	}

	private Map<Sheet, List<String>> parts(Collection<Sheet> sheets) {
		Map<Sheet, List<String>> parts = new HashMap<>();
		Object[] unders = sheets.stream().map((sheet) -> sheet.under().name()).distinct().toArray();
		List<String> lists = sheets.stream().map(Sheet::list).distinct().sorted().toList();
		for (int start = 0; start < lists.size(); start += ASKED_AT_ONCE) {
			Object[] asked = lists.subList(start, Math.min(start + ASKED_AT_ONCE, lists.size())).toArray();
			this.jdbc.query((connection) -> select(connection, asked, unders), (row) -> {
				Sheet sheet = new Sheet(row.getString(2), row.getString(1), Under.valueOf(row.getString(3)));
				parts.computeIfAbsent(sheet, (none) -> new ArrayList<>()).add(row.getString(4));
			});
		}
		return parts;
	}

	private static PreparedStatement select(Connection connection, Object[] lists, Object[] unders)
			throws SQLException {
		PreparedStatement select = connection.prepareStatement(
				"select list, paper, under, stories from tally where list = any (?) and under = any (?) order by list, paper, under, part");
		select.setArray(1, connection.createArrayOf("varchar", lists));
		select.setArray(2, connection.createArrayOf("varchar", unders));
		return select;
	}

	private List<String> divided(String text) {
		List<String> parts = new ArrayList<>();
		for (int start = 0; start < text.length(); start += this.longestPart) {
			parts.add(text.substring(start, Math.min(start + this.longestPart, text.length())));
		}
		return parts;
	}

	private record Writing(List<Object[]> updated, List<Object[]> begun, List<Object[]> ended) {

		void replace(Sheet sheet, List<String> before, List<String> after) {
			for (int part = 0; part < Math.max(before.size(), after.size()); part++) {
				if (part >= after.size()) {
					this.ended.add(new Object[] { sheet.list(), sheet.paper(), sheet.under().name(), part });
				}
				else if (part >= before.size()) {
					this.begun
						.add(new Object[] { after.get(part), sheet.list(), sheet.paper(), sheet.under().name(), part });
				}
				else if (!after.get(part).equals(before.get(part))) {
					this.updated
						.add(new Object[] { after.get(part), sheet.list(), sheet.paper(), sheet.under().name(), part });
				}
			}
		}

		void write(JdbcTemplate jdbc) {
			String row = " where list = ? and paper = ? and under = ? and part = ?";
			batch(jdbc, "update tally set stories = ?" + row, this.updated);
			batch(jdbc, "insert into tally (stories, list, paper, under, part) values (?, ?, ?, ?, ?)", this.begun);
			batch(jdbc, "delete from tally" + row, this.ended);
		}

		private static void batch(JdbcTemplate jdbc, String sql, List<Object[]> rows) {
			if (!rows.isEmpty()) {
				jdbc.batchUpdate(sql, rows);
			}
		}

	}

}
