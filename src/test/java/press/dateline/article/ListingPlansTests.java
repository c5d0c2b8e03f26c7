package press.dateline.article;

import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.dateline.article.KeptStories.Spot;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** How the lists of a hundred thousand stories are read from an H2 file. */
@ArchiveTest
@TestPropertySource(
		properties = "spring.datasource.url=jdbc:h2:file:./target/listing-plans-${random.uuid};QUERY_CACHE_SIZE=256")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListingPlansTests {

	private static final int STORIES = 100_000;

	private static final int PAGE = 20;

	private static final String INSTANT = "2026-11-22T12:00:00Z";

	private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

	@Autowired
	Archive archive;

	@Autowired
	Teller teller;

	@Autowired
	JdbcTemplate jdbc;

	@BeforeAll
	void publish() {
		String times = "timestamp with time zone '2006-01-01 00:00:00Z', timestamp with time zone '9999-12-31 00:00:00Z'";
		// Thirteen a day, the same in two languages in turn for each thirteen.
		String day = "dateadd(day, x / 13, date '2006-01-01')";
		String language = "case when mod(x / 13, 2) = 0 then 'en' else 'fa' end";
		this.jdbc.update("""
				insert into article (id, source, fingerprint, path, slug, opening, language, primary_language, work,
				title, kind, dated, region, longitude, published_at, goes_public_at, leaves_at)
				select x, 'f' || x, '', '/p/' || x, 's' || x, 's', %2$s, %2$s, 'w' || x, 'Story', 'NEWS', %1$s, 'iran',
				53, timestamp with time zone '2006-01-01 00:00:00Z', %3$s from system_range(1, %4$d)
				""".formatted(day, language, times, STORIES));
		for (String index : new String[] { "region", "topic", "byline" }) {
			String name = index.equals("region") ? "" : ", name";
			this.jdbc.update("""
					insert into article_%1$s (id, article_id, slug, filed_as, dated, goes_public_at, leaves_at,
					primary_language%5$s) select x, x, 'iran', 0, %2$s, %3$s, %4$s%6$s from system_range(1, %7$d)
					""".formatted(index, day, times, language, name, name.isEmpty() ? "" : ", 'Iran'", STORIES));
		}
		this.jdbc.update("insert into edition values (1, ?, ?)", OffsetDateTime.parse(INSTANT),
				OffsetDateTime.parse("2026-11-23T00:00:00Z"));
		this.jdbc.execute("analyze");
		this.jdbc.update("update tally_rule set version = 0");
		this.teller.afterSingletonsInstantiated();
	}

	@AfterAll
	void empty() {
		this.jdbc.execute("drop all objects delete files");
	}

	static Stream<Selection> lists() {
		Selection all = Selection.EVERYTHING;
		Slug slug = new Slug("iran");
		return Stream.of(all, all.readIn(Locale.ENGLISH), all.writtenIn(Locale.forLanguageTag("fa")))
			.flatMap((paper) -> Stream.of(paper, paper.in("iran"), paper.about(slug), paper.by(slug)));
	}

	@ParameterizedTest
	@MethodSource("lists")
	void readsAListInTheOrderOfAnIndex(Selection list) {
		String plan = plan("explain ", list, 0);

		assertThat(plan).contains("/* index sorted */").doesNotContain("tableScan").doesNotContain("index sorted:");
	}

	static Stream<Selection> papers() {
		return lists().filter((list) -> list.readers() != null);
	}

	@ParameterizedTest
	@MethodSource("papers")
	void readsTheLastPageOfAListLikeTheFirst(Selection list) {
		int last = Math.toIntExact(this.archive.count(list)) - PAGE;

		long first = rows(plan("explain analyze ", list, 0));
		long deep = rows(plan("explain analyze ", list, last));

		assertThat(last).isGreaterThan(STORIES / 3);
		assertThat(this.archive.newest(list, last, PAGE + 1)).hasSize(PAGE);
		assertThat(plan("explain ", list, last)).contains("/* index sorted */").doesNotContain("tableScan");
		assertThat(deep).isPositive().isLessThanOrEqualTo(5 * first);
	}

	private String plan(String explain, Selection list, int offset) {
		String listed = AskedSql.lastOf(() -> this.archive.newest(list, offset, PAGE));
		Optional<Spot> spot = (offset > 0) ? KeptStories.of(list, new Sheets(this.jdbc), Locale.ENGLISH.getLanguage())
			.flatMap((kept) -> kept.spot(offset)) : Optional.empty();
		String asked = listed.replace("offset ? rows", "offset " + spot.map(Spot::rest).orElse(0) + " rows")
			.replace("fetch first ? rows", "fetch first " + PAGE + " rows");
		return this.jdbc.execute((ConnectionCallback<String>) (connection) -> {
			try (PreparedStatement statement = connection.prepareStatement(explain + asked)) {
				bind(statement, list, spot);
				try (ResultSet plan = statement.executeQuery()) {
					plan.next();
					return plan.getString(1).replaceAll("\\s+", " ");
				}
			}
		});
	}

	// The slug comes first, then the language of the readers wherever it is named.
	private static void bind(PreparedStatement statement, Selection list, Optional<Spot> spot) throws SQLException {
		ParameterMetaData parameters = statement.getParameterMetaData();
		boolean everything = list.region() == null && list.topic() == null && list.byline() == null;
		Deque<String> slug = new ArrayDeque<>(everything ? List.of() : List.of("iran"));
		for (int index = 1; index <= parameters.getParameterCount(); index++) {
			Object value = switch (parameters.getParameterType(index)) {
				case Types.TIMESTAMP_WITH_TIMEZONE -> OffsetDateTime.parse(INSTANT);
				case Types.DATE -> spot.map((place) -> place.day().plusDays(1)).orElse(LocalDate.MAX);
				default -> slug.isEmpty() ? list.readers().language() : slug.pop();
			};
			statement.setObject(index, value);
		}
	}

	private static long rows(String plan) {
		return SCANNED.matcher(plan)
			.results()
			.map((MatchResult rows) -> rows.group(1))
			.mapToLong(Long::parseLong)
			.sum();
	}

}
