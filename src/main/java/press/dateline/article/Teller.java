package press.dateline.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.dateline.site.Site;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The teller, who keeps the counts of what is public, each in the transaction that
 * changes it: what is about to change is taken off as the edition in force has it, and
 * put on as the next edition does. Counts of another rule, or of a site with another
 * language, are made anew at the start.
 */
@Component
public class Teller implements SmartInitializingSingleton {

	/** To be raised with every change of what is counted where. */
	private static final int RULE = 1;

	private static final int WORKS_AT_ONCE = 500;

	private static final int WORKS_HELD = 10_000;

	private static final Logger logger = LoggerFactory.getLogger(Teller.class);

	private final EntityManager entityManager;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private final String ownLanguage;

	private final Sheets sheets;

	private final CountedStories stories;

	Teller(EntityManager entityManager, JdbcTemplate jdbc, PlatformTransactionManager transactions, Site site) {
		this.entityManager = entityManager;
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.ownLanguage = site.language().getLanguage();
		this.sheets = new Sheets(jdbc);
		this.stories = new CountedStories(jdbc);
	}

	/** Notes a story that was begun: it was never counted. */
	void begin(Article article) {
		Turn turn = turn();
		turn.taken.add(article.id());
		turn.works.add(article.work());
	}

	/**
	 * Notes a story that is about to change or to go. Whether its other versions count
	 * may hang on it, so all of them are taken off.
	 */
	void change(Article article) {
		Turn turn = turn();
		if (!turn.taken.contains(article.id())) {
			turn.works.add(article.work());
			this.stories.versions(List.of(article.work())).forEach(turn::takeOff);
			turn.taken.add(article.id());
		}
	}

	/** Notes the work that a story was filed as a version of. */
	void filed(Article article) {
		turn().works.add(article.work());
	}

	/**
	 * Counts what is public in the next edition, or in the same one once more.
	 * @param instant the instant of that edition, which is not yet kept
	 */
	void open(Instant instant) {
		settle(turn(), instant);
	}

	private void settle(Turn turn, Instant instant) {
		this.entityManager.flush();
		turn.works.addAll(this.stories.worksDue(turn.instant, instant));
		List<String> works = List.copyOf(turn.works);
		for (int start = 0; start < works.size(); start += WORKS_AT_ONCE) {
			List<String> some = works.subList(start, Math.min(start + WORKS_AT_ONCE, works.size()));
			for (Collection<CountedStory> versions : this.stories.versions(some)) {
				turn.takeOff(versions);
				turn.recount.count(versions, instant, 1);
			}
		}
		this.sheets.add(turn.recount.changes());
		turn.begin(instant);
	}

	private Turn turn() {
		for (TransactionSynchronization other : TransactionSynchronizationManager.getSynchronizations()) {
			if (other instanceof Turn turn && turn.teller() == this) {
				return turn;
			}
		}
		Turn turn = new Turn(instantInForce());
		TransactionSynchronizationManager.registerSynchronization(turn);
		return turn;
	}

	private Instant instantInForce() {
		return this.jdbc
			.query("select instant from edition order by number desc limit 1",
					(row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
			.stream()
			.findFirst()
			.orElse(Instant.EPOCH.minusSeconds(Integer.MAX_VALUE));
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.transaction.executeWithoutResult((status) -> {
			if (this.jdbc.update("""
					update tally_rule set version = ?, language = ?
					where id = 1 and (version <> ? or language <> ?)""", RULE, this.ownLanguage, RULE,
					this.ownLanguage) > 0) {
				countAnew();
			}
		});
	}

	/** Forgets all counts and counts again what is public in the edition in force. */
	void countAnew() {
		Instant instant = instantInForce();
		this.sheets.clear();
		long counted = 0;
		Recount recount = new Recount(this.ownLanguage);
		List<String> works = this.stories.worksAfter("", WORKS_AT_ONCE);
		while (!works.isEmpty()) {
			this.stories.versions(new HashSet<>(works)).forEach((versions) -> recount.count(versions, instant, 1));
			counted += works.size();
			if (counted % WORKS_HELD == 0) {
				this.sheets.add(recount.changes());
				recount.changes().clear();
			}
			works = this.stories.worksAfter(works.get(works.size() - 1), WORKS_AT_ONCE);
		}
		this.sheets.add(recount.changes());
		if (counted > 0) {
			logger.info("The stories of the archive were counted once for all, {} of them", counted);
		}
	}

	/**
	 * What one transaction changed since the edition in force.
	 */
	private final class Turn implements TransactionSynchronization {

		private final Set<String> works = new HashSet<>();

		// Those that are in no count, or were taken off.
		private final Set<Long> taken = new HashSet<>();

		private Recount recount = new Recount(Teller.this.ownLanguage);

		private Instant instant;

		Turn(Instant instant) {
			this.instant = instant;
		}

		private Teller teller() {
			return Teller.this;
		}

		void begin(Instant next) {
			this.works.clear();
			this.taken.clear();
			this.recount = new Recount(Teller.this.ownLanguage);
			this.instant = next;
		}

		void takeOff(Collection<CountedStory> versions) {
			List<CountedStory> counted = versions.stream().filter((version) -> this.taken.add(version.id())).toList();
			this.recount.count(counted, this.instant, -1);
		}

		// Stories may be filed without an edition: they show in the one in force.
		@Override
		public void beforeCommit(boolean readOnly) {
			if (!this.works.isEmpty()) {
				settle(this, this.instant);
			}
		}

	}

}
