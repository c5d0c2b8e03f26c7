package press.dateline.newsroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Editions;
import press.dateline.article.PublicWindow;
import press.dateline.newsroom.copy.Problem.Severity;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The files of the content folder as the newsroom knows them, on whichever node is asked,
 * and how each stands in the edition in force.
 */
@Component
public class CopyFiles {

	private static final String ROWS = "select path, " + FileState.named() + " as state, title, place, dated, "
			+ "opens_at, closes_at, modified, story_path, holder, away_since from copy_file where ";

	private static final String PART = " limit :limit offset :offset";

	/** Among so many a word is looked for before it is looked for among all. */
	private static final int NEWEST = 10_000;

	private final JdbcClient jdbc;

	private final Editions editions;

	CopyFiles(JdbcTemplate jdbc, Editions editions) {
		this.jdbc = JdbcClient.create(jdbc);
		this.editions = editions;
	}

	/**
	 * Which files are asked for.
	 *
	 * @param state their state; {@code null} for all that are in the folder
	 * @param words letters in a row that the path or the headline has, in capitals or
	 * not; may be blank
	 */
	public record Wanted(@Nullable FileState state, String words) {

		// So many are published that their order is better followed than their state.
		private String condition() {
			if (this.state == null) {
				return "outcome <> 'GONE'";
			}
			return (this.state == FileState.PUBLISHED) ? FileState.named() + " = 'PUBLISHED'" : this.state.condition();
		}

		private String inOrder() {
			return "select path from copy_file where " + condition() + " order by modified desc, path";
		}

		private String amongNewest() {
			return "select path from (select path, modified, needle from copy_file where " + condition()
					+ " order by modified desc, path limit " + NEWEST
					+ ") newest where needle like :needle escape '!' order by modified desc, path";
		}

		// One after the other as they lie in the store, which reads much faster than in
		// the order of their times.
		private String amongAll() {
			return "select path from copy_file where " + condition()
					+ " and needle like :needle escape '!' order by modified + 0 desc, path";
		}

		private String pattern() {
			String needle = CopyRecord.needle(this.words.strip()).replaceAll("[!%_]", "!$0").replace("\0", "");
			return "%" + needle + "%";
		}

	}

	/** Returns how many files are in each state; those with none are not in it. */
	public Map<FileState, Long> counts() {
		Map<FileState, Long> counts = new EnumMap<>(FileState.class);
		OffsetDateTime instant = instant();
		long rest = count("true", instant) - count("outcome = 'GONE'", instant);
		for (FileState state : FileState.values()) {
			if (state != FileState.PUBLISHED) {
				long count = count(state.condition(), instant);
				rest -= (state != FileState.REMOVED) ? count : 0;
				counts.put(state, count);
			}
		}
		counts.put(FileState.PUBLISHED, rest);
		counts.values().removeIf((count) -> count <= 0);
		return counts;
	}

	private long count(String condition, OffsetDateTime instant) {
		return asked("select count(*) from copy_file where " + condition, instant).query(Long.class).single();
	}

	/**
	 * Returns a part of the files, the last written first.
	 * @param offset how many to leave out, from 0
	 * @param limit how many at most
	 */
	public List<ListedFile> newest(Wanted wanted, int offset, int limit) {
		OffsetDateTime instant = instant();
		List<String> paths = paths(wanted, offset, limit, instant);
		return paths.isEmpty() ? List.of()
				: withProblems(
						asked(ROWS + "path in (:paths) order by modified desc, path", instant).param("paths", paths)
							.query(CopyFiles::file)
							.list());
	}

	// A word that many files have is found among the newest; for any other, every file is
	// looked at.
	private List<String> paths(Wanted wanted, int offset, int limit, OffsetDateTime instant) {
		if (wanted.words().isBlank()) {
			return part(asked(wanted.inOrder() + PART, instant), offset, limit);
		}
		List<String> newest = part(asked(wanted.amongNewest() + PART, instant).param("needle", wanted.pattern()),
				offset, limit);
		return (newest.size() == limit) ? newest
				: part(asked(wanted.amongAll() + PART, instant).param("needle", wanted.pattern()), offset, limit);
	}

	private static List<String> part(JdbcClient.StatementSpec asked, int offset, int limit) {
		return asked.param("limit", limit).param("offset", offset).query(String.class).list();
	}

	/**
	 * Finds a file that is in the folder, or has left it.
	 * @param path below the content folder, NFC
	 */
	public Optional<ListedFile> find(String path) {
		if (path.indexOf('\0') >= 0) {
			return Optional.empty();
		}
		List<ListedFile> found = asked(ROWS + "path = :path", instant()).param("path", path)
			.query(CopyFiles::file)
			.list();
		return withProblems(found).stream().findFirst();
	}

	// Asked for once for each answer: all that it tells is of one edition.
	private OffsetDateTime instant() {
		return this.editions.current().instant().atOffset(ZoneOffset.UTC);
	}

	private JdbcClient.StatementSpec asked(String sql, OffsetDateTime instant) {
		return this.jdbc.sql(sql)
			.param("instant", instant)
			.param("forever", PublicWindow.FOREVER.atOffset(ZoneOffset.UTC));
	}

	private List<ListedFile> withProblems(List<ListedFile> files) {
		if (files.isEmpty()) {
			return files;
		}
		Map<String, int[]> found = new HashMap<>();
		this.jdbc.sql("select path, severity, count(*) from problem where path in (:paths) group by path, severity")
			.param("paths", files.stream().map(ListedFile::path).toList())
			.query((row) -> {
				int kind = Severity.valueOf(row.getString(2)).ordinal();
				found.computeIfAbsent(row.getString(1), (path) -> new int[2])[kind] = row.getInt(3);
			});
		int[] none = new int[2];
		return files.stream().map((file) -> {
			int[] count = found.getOrDefault(file.path(), none);
			return file.with(count[Severity.ERROR.ordinal()], count[Severity.WARNING.ordinal()]);
		}).toList();
	}

	private static ListedFile file(ResultSet row, int number) throws SQLException {
		long modified = row.getLong("modified");
		String state = row.getString("state");
		return new ListedFile(row.getString("path"), (state != null) ? FileState.valueOf(state) : FileState.REMOVED,
				row.getString("title"), row.getString("place"), row.getObject("dated", LocalDate.class),
				instant(row, "opens_at"), instant(row, "closes_at"), Instant.ofEpochSecond(0, modified),
				row.getString("story_path"), row.getString("holder"), instant(row, "away_since"), 0, 0);
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
		return Optional.ofNullable(value).map(OffsetDateTime::toInstant).orElse(null);
	}

}
