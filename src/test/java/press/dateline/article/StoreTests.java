package press.dateline.article;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dateline.article.StoryBuilder.aStory;

/**
 * What the archive expects of its store: one world per reader, and indexes that are used.
 */
@ArchiveTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class StoreTests {

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

	private static final Selection ALL = Selection.EVERYTHING;

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

	@AfterEach
	void empty() {
		empty(this.jdbc);
	}

	static void empty(JdbcTemplate jdbc) {
		List<String> tables = jdbc.queryForList(
				"select table_name from information_schema.tables where lower(table_schema) = 'public' and table_name <> 'flyway_schema_history'",
				String.class);
		if (System.getProperty("dateline.test.store") != null) {
			jdbc.execute("truncate table " + String.join(", ", tables));
			return;
		}
		jdbc.execute("set referential_integrity false");
		tables.forEach((table) -> jdbc.execute("truncate table " + table));
		jdbc.execute("set referential_integrity true");
	}

	@Test
	void showsAReaderOneEditionWhateverIsFiledMeanwhile() {
		publish(aStory().from("a.md").in(Places.IRAN));

		reading().executeWithoutResult((reader) -> {
			Edition edition = this.archive.edition();
			elsewhere(() -> {
				this.desk.remove("a.md");
				this.desk.file(aStory().from("b.md").slugged("b").in(Places.PERU).about("Oil").copy(), null);
				this.editions.open(NOON.plusSeconds(60));
			});

			assertThat(this.archive.edition()).isEqualTo(edition);
			assertThat(this.archive.newest(ALL, 0, 9)).extracting(Summary::path)
				.containsExactly("/2026/01/17/lake-urmia-rises");
			assertThat(this.archive.count(ALL.in("iran"))).isOne();
			assertThat(this.archive.topics(ALL, 9)).isEmpty();
			assertThat(this.archive.find("/2026/01/17/lake-urmia-rises")).containsInstanceOf(Whereabouts.Here.class);
		});

		assertThat(this.archive.newest(ALL, 0, 9)).extracting(Summary::path).containsExactly("/2026/01/17/b");
	}

	@Test
	void forgetsWhatWasFiledInATransactionThatFailed() {
		publish(aStory().from("a.md"));

		writing().executeWithoutResult((writer) -> {
			this.desk.remove("a.md");
			this.editions.open(NOON.plusSeconds(60));
			writer.setRollbackOnly();
		});

		assertThat(this.archive.edition().number()).isOne();
		assertThat(this.archive.count(ALL)).isOne();
	}

	private void publish(StoryBuilder story) {
		writing().executeWithoutResult((writer) -> {
			this.desk.file(story.copy(), null);
			this.editions.open(NOON);
		});
	}

	private void elsewhere(Runnable work) {
		TransactionTemplate writer = writing();
		writer.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		writer.executeWithoutResult((status) -> work.run());
	}

	private TransactionTemplate writing() {
		return new TransactionTemplate(this.transactions);
	}

	private TransactionTemplate reading() {
		TransactionTemplate reader = new TransactionTemplate(this.transactions);
		reader.setReadOnly(true);
		reader.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
		return reader;
	}

}
