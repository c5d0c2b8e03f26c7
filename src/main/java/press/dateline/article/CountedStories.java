package press.dateline.article;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import press.dateline.article.CountedStory.Listed;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * What counts of the stories, read from the store as it is: beside JPA, so that nothing
 * which was changed but not written is seen.
 */
final class CountedStories {

	private final JdbcTemplate jdbc;

	CountedStories(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the works that follow the given one, in their order and as often as they
	 * have versions; the first follow the empty text.
	 */
	List<String> worksAfter(String work, int limit) {
		return this.jdbc.queryForList("select work from article where work > ? order by work limit ?", String.class,
				work, limit);
	}

	/**
	 * Returns the works of stories that are due to change after an instant and until
	 * another.
	 */
	List<String> worksDue(Instant after, Instant until) {
		return this.jdbc.queryForList("""
				select distinct a.work from article_change c join article a on a.id = c.article_id
				where c.changes_at > ? and c.changes_at <= ?""", String.class, after.atOffset(ZoneOffset.UTC),
				until.atOffset(ZoneOffset.UTC));
	}

	/** Returns the versions of each of the works that are public at any time. */
	Collection<List<CountedStory>> versions(Collection<String> works) {
		Map<Long, CountedStory> stories = new HashMap<>();
		Map<String, List<CountedStory>> versions = new HashMap<>();
		ask("select id, work, primary_language, dated, goes_public_at, leaves_at from article where goes_public_at < leaves_at and work = any (?)",
				"varchar", works, CountedStories::story)
			.forEach((story) -> {
				stories.put(story.id(), story);
				versions.computeIfAbsent(story.work(), (none) -> new ArrayList<>()).add(story);
			});
		if (!stories.isEmpty()) {
			entries("region", "slug", stories, CountedStory::regions);
			entries("topic", "name", stories, CountedStory::topics);
			entries("byline", "name", stories, CountedStory::bylines);
		}
		return versions.values();
	}

	private static CountedStory story(ResultSet row, int number) throws SQLException {
		return new CountedStory(row.getLong(1), row.getString(2), row.getString(3), row.getObject(4, LocalDate.class),
				new PublicWindow(instant(row, 5), instant(row, 6)), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>());
	}

	private static Instant instant(ResultSet row, int column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private void entries(String index, String name, Map<Long, CountedStory> stories,
			Function<CountedStory, List<Listed>> entries) {
		ask("select article_id, slug, %s from article_%s where article_id = any (?)".formatted(name, index), "bigint",
				stories.keySet(), (row, number) -> entries.apply(stories.get(row.getLong(1)))
					.add(new Listed(row.getString(2), row.getString(3))));
	}

	private <T> List<T> ask(String sql, String type, Collection<?> keys, RowMapper<T> read) {
		return this.jdbc.query((connection) -> {
			PreparedStatement select = connection.prepareStatement(sql);
			select.setArray(1, connection.createArrayOf(type, keys.toArray()));
			return select;
		}, read);
	}

}
