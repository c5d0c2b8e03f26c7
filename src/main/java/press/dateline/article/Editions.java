package press.dateline.article;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.dateline.site.Site;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The editions: numbered states of everything public, one after the other. All of them
 * are kept, since the past versions of stories tell by them when readers had what.
 */
@Component
public class Editions {

	private static final Logger log = LoggerFactory.getLogger(Editions.class);

	/** Before the first edition nothing is public, and no answer may be kept. */
	private static final Edition NONE = new Edition(0, Instant.parse("0001-01-01T00:00:00Z"),
			Instant.parse("0001-01-01T00:00:00Z"));

	private final EntityManager entityManager;

	private final Site site;

	private final Teller teller;

	private final ApplicationEventPublisher events;

	private final AtomicReference<@Nullable Edition> inForce = new AtomicReference<>();

	Editions(EntityManager entityManager, Site site, Teller teller, ApplicationEventPublisher events) {
		this.entityManager = entityManager;
		this.site = site;
		this.teller = teller;
		this.events = events;
	}

	/**
	 * Returns the edition in force; before the first, one with the number 0 whose instant
	 * and next change lie before every story. Within {@link Foresight} it is the one that
	 * is foreseen.
	 */
	@Transactional(readOnly = true)
	public Edition current() {
		return Foresight.edition().orElseGet(this::opened);
	}

	private Edition opened() {
		// The desk asks for every story that it files: only open() need be written
		// before.
		return this.entityManager.createQuery("""
				select new press.dateline.article.Edition(e.number, e.instant, e.nextChange)
				from OpenedEdition e order by e.number desc limit 1""", Edition.class)
			.setFlushMode(FlushModeType.COMMIT)
			.getResultStream()
			.findFirst()
			.orElse(NONE);
	}

	/**
	 * Opens the next edition within the caller's transaction. Its next change is the
	 * first moment after it at which a story comes or leaves, a pin or breaking news
	 * ends, or a day begins in the site's zone.
	 * @param now the moment that decides what is public in it, kept to the microsecond;
	 * should it lie before the edition in force, that edition's instant stands, for what
	 * was public must not be hidden by a clock that was set back
	 * @throws org.springframework.transaction.IllegalTransactionStateException outside a
	 * transaction
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Edition open(Instant now) {
		Edition last = current();
		Instant instant = notBefore(last.instant(), now.truncatedTo(ChronoUnit.MICROS));
		this.teller.open(instant);
		Edition next = new Edition(last.number() + 1, instant, changeAfter(instant));
		revise(last.instant(), next);
		this.entityManager.persist(OpenedEdition.of(next));
		this.entityManager.flush();
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				turnTo(next);
			}
		});
		return next;
	}

	// What comes or leaves by its time alone has changed as well. What comes is shown by
	// the next edition first, unless its time is over by then.
	private void revise(Instant before, Edition next) {
		this.entityManager.flush();
		this.entityManager.createQuery("""
				update Article a set a.revision = :edition, a.shownIn = case
				when a.timing.window.goesPublicAt <= :instant and :instant < a.timing.window.leavesAt
				then coalesce(a.shownIn, :edition) else nullif(a.shownIn, :edition) end where a.id in
				(select s.id from Article s join s.changes c where c > :before and c <= :instant)""")
			.setParameter("edition", next.number())
			.setParameter("before", before)
			.setParameter("instant", next.instant())
			.executeUpdate();
		// What was taken back leaves with this edition.
		this.entityManager
			.createQuery("update Article a set a.leftAt = :instant where a.revision = :edition and a.leftAt > :before")
			.setParameter("instant", next.instant())
			.setParameter("edition", next.number())
			.setParameter("before", before)
			.executeUpdate();
	}

	/**
	 * Returns the edition in force as far as this program knows, without asking the
	 * store: the one that it opened or saw last.
	 */
	public Edition inForce() {
		Edition known = this.inForce.get();
		return (known != null) ? known : NONE;
	}

	/**
	 * Looks into the store for an edition that another program opened.
	 */
	@Transactional(readOnly = true)
	public void look() {
		turnTo(current());
	}

	private void turnTo(Edition next) {
		Edition before = this.inForce.getAndAccumulate(next,
				(known, opened) -> (known == null || known.number() < opened.number()) ? opened : known);
		if (before == null || before.number() < next.number()) {
			this.events.publishEvent(new EditionOpened(next.number()));
		}
	}

	private static Instant notBefore(Instant earliest, Instant now) {
		if (now.isBefore(earliest)) {
			log.warn("The clock says {}, before the edition of {}: the next edition keeps that instant. "
					+ "Check the time of this machine.", now, earliest);
			return earliest;
		}
		return now;
	}

	private Instant changeAfter(Instant instant) {
		Instant midnight = this.site.startOf(this.site.dayOf(instant).plusDays(1));
		return this.entityManager
			.createQuery("select c from Article a join a.changes c where c > :instant order by c limit 1",
					Instant.class)
			.setParameter("instant", instant)
			.getResultStream()
			.findFirst()
			.filter((change) -> change.isBefore(midnight))
			.orElse(midnight);
	}

}
