package press.dateline.article;

import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static press.dateline.article.StoryBuilder.aStory;

/** Which index answers which question, as H2 plans it. */
@ArchiveTest
@DisabledIfSystemProperty(named = "dateline.test.store", matches = ".*", disabledReason = "PostgreSQL plans otherwise")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexTests {

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

	private static final Selection ALL = Selection.EVERYTHING;

	private static final Selection READ = ALL.readIn(Locale.ENGLISH);

	private static final Selection WRITTEN = ALL.writtenIn(Locale.ENGLISH);

	@Autowired
	CopyDesk desk;

	@Autowired
	Archive archive;

	@Autowired
	Editions editions;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	@BeforeAll
	void publish() {
		new TransactionTemplate(this.transactions).executeWithoutResult((writer) -> {
			for (int number = 0; number < 400; number++) {
				this.desk.file(aStory().titled("Story " + number)
					.dated(LocalDate.of(2020, 1, 1).plusDays(number / 4).toString())
					.in((number % 2 == 0) ? Places.IRAN : Places.PERU)
					.about("Topic " + number % 9)
					.by("Author " + number % 9)
					.copy(), null);
			}
			this.editions.open(NOON);
		});
		this.jdbc.execute("analyze");
	}

	@AfterAll
	void empty() {
		StoreTests.empty(this.jdbc);
	}

	static Stream<Arguments> indexedQuestions() {
		LocalDate day = LocalDate.of(2020, 3, 1);
		return Stream.of(arguments("ARTICLE_NEWEST", question((archive) -> archive.newest(ALL, 0, 20))),
				arguments("ARTICLE_NEWEST", question((archive) -> archive.newest(ALL.on(day), 0, 20))),
				arguments("ARTICLE_NEWEST", question((archive) -> archive.firstDay(ALL))),
				arguments("ARTICLE_NEWEST", question((archive) -> archive.lastDay(ALL))),
				arguments("ARTICLE_NEWEST", question((archive) -> archive.dayAfter(ALL, day))),
				arguments("ARTICLE_REGION_NEWEST", question((archive) -> archive.newest(ALL.in("iran"), 0, 20))),
				arguments("ARTICLE_REGION_NEWEST", question((archive) -> archive.newest(ALL.in("world"), 0, 20))),
				arguments("ARTICLE_REGION_NEWEST", question((archive) -> archive.firstDay(ALL.in("iran")))),
				arguments("ARTICLE_REGION_NEWEST", question((archive) -> archive.dayBefore(ALL.in("iran"), day))),
				arguments("ARTICLE_NEWEST", question((archive) -> archive.newest(READ, 0, 20))),
				arguments("ARTICLE_REGION_NEWEST", question((archive) -> archive.newest(READ.in("iran"), 0, 20))),
				arguments("ARTICLE_NEWEST_IN", question((archive) -> archive.newest(WRITTEN, 0, 20))),
				arguments("ARTICLE_NEWEST_IN", question((archive) -> archive.firstDay(WRITTEN))),
				arguments("ARTICLE_REGION_NEWEST_IN", question((archive) -> archive.newest(WRITTEN.in("iran"), 0, 20))),
				arguments("ARTICLE_REGION_NEWEST_IN",
						question((archive) -> archive.dayBefore(WRITTEN.in("iran"), day))),
				arguments("ARTICLE_TOPIC_NEWEST",
						question((archive) -> archive.newest(ALL.about(new Slug("topic-1")), 0, 20))),
				arguments("ARTICLE_BYLINE_NEWEST",
						question((archive) -> archive.newest(ALL.by(new Slug("author-1")), 0, 20))));
	}

	private static Consumer<Archive> question(Consumer<Archive> question) {
		return question;
	}

	@ParameterizedTest
	@MethodSource("indexedQuestions")
	void readsListsInTheOrderOfAnIndex(String index, Consumer<Archive> question) {
		String plan = plan(AskedSql.lastOf(() -> question.accept(this.archive)));

		assertThat(plan).contains("PUBLIC." + index)
			.contains("/* index sorted */")
			.doesNotContain("tableScan")
			.doesNotContain("index sorted:");
	}

	static Stream<Arguments> countedQuestions() {
		return Stream.of(arguments("ARTICLE_NEWEST", question((archive) -> archive.count(ALL))),
				arguments("ARTICLE_NEWEST", question((archive) -> archive.countByDay(ALL))),
				arguments("ARTICLE_REGION_NEWEST", question((archive) -> archive.count(ALL.in("iran")))),
				arguments("ARTICLE_REGION_NEWEST", question((archive) -> archive.countByDay(ALL.in("iran")))),
				arguments("ARTICLE_REGION_NEWEST", question((archive) -> archive.countByRegion(ALL))),
				arguments("ARTICLE_NEWEST", question((archive) -> archive.countByDay(ALL.readIn(Locale.FRENCH)))),
				arguments("ARTICLE_REGION_NEWEST",
						question((archive) -> archive.count(ALL.in("iran").readIn(Locale.FRENCH)))),
				arguments("ARTICLE_REGION_NEWEST_IN", question((archive) -> archive.count(WRITTEN.in("iran")))),
				arguments("ARTICLE_TOPIC_NEWEST_IN",
						question((archive) -> archive.count(WRITTEN.about(new Slug("topic-1"))))));
	}

	@ParameterizedTest
	@MethodSource("countedQuestions")
	void countsWithoutReadingAnArticle(String index, Consumer<Archive> question) {
		String plan = plan(AskedSql.lastOf(() -> question.accept(this.archive)));

		// A story in another language is looked up, to learn whether it has a version in
		// the readers'.
		String counted = plan.split("NOT EXISTS")[0];
		assertThat(plan).doesNotContain("tableScan");
		assertThat(counted).contains("PUBLIC." + index).doesNotContain("JOIN");
	}

	static Stream<Arguments> dailyQuestions() {
		YearMonth month = YearMonth.of(2020, 3);
		return Stream.of(
				arguments("ARTICLE_NEWEST", question((archive) -> archive.newestOfDays(ALL.during(month), 31))),
				arguments("ARTICLE_REGION_NEWEST",
						question((archive) -> archive.newestOfDays(ALL.during(month).in("iran"), 31))));
	}

	@ParameterizedTest
	@MethodSource("dailyQuestions")
	void readsNoMoreArticlesThanThereAreDays(String index, Consumer<Archive> question) {
		String plan = plan(AskedSql.lastOf(() -> question.accept(this.archive)));

		assertThat(plan).contains("PUBLIC." + index).contains("PUBLIC.PRIMARY_KEY").doesNotContain("tableScan");
	}

	private String plan(String sql) {
		return this.jdbc.execute((ConnectionCallback<String>) (connection) -> {
			try (PreparedStatement explain = connection.prepareStatement("explain " + sql)) {
				bind(explain);
				try (ResultSet plan = explain.executeQuery()) {
					plan.next();
					return plan.getString(1).replaceAll("\\s+", " ");
				}
			}
		});
	}

	private static void bind(PreparedStatement statement) throws SQLException {
		ParameterMetaData parameters = statement.getParameterMetaData();
		for (int index = 1; index <= parameters.getParameterCount(); index++) {
			Object value = switch (parameters.getParameterType(index)) {
				case Types.TIMESTAMP_WITH_TIMEZONE -> OffsetDateTime.parse("2026-03-01T12:00:00Z");
				case Types.DATE -> LocalDate.of(2020, 3, 1);
				case Types.VARCHAR -> "iran";
				default -> 20;
			};
			statement.setObject(index, value);
		}
	}

}
