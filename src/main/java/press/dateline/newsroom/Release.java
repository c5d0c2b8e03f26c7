package press.dateline.newsroom;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.persistence.Tuple;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets go of files that vanished at once and whose stories are kept: an editor says that
 * they were meant to go. May be asked on any node that shares the store. The node that
 * reads the folder lets go of what is missing at its next comparison, which follows
 * within a second, and uses the order up, also where nothing is missing.
 */
@Component
public class Release {

	/** For how long an order waits for a node that reads the folder. */
	static final Duration GOOD_FOR = Duration.ofHours(1);

	private static final int NAMED = 20;

	private static final Logger logger = LoggerFactory.getLogger(Release.class);

	private final JdbcTemplate jdbc;

	private final CopyRecords records;

	private final Press press;

	private final ReleaseMarker marker;

	private volatile boolean stuck;

	Release(JdbcTemplate jdbc, CopyRecords records, Press press, ReleaseMarker marker) {
		this.jdbc = jdbc;
		this.records = records;
		this.press = press;
		this.marker = marker;
	}

	/**
	 * The files that vanished at once and are kept.
	 *
	 * @param files how many
	 * @param names the first of them, by path
	 * @param since when the first of them was missed; {@code null} where none is missing
	 */
	public record Missing(long files, List<String> names, @Nullable Instant since) {
	}

	/** Returns the files that are missing as far as the store knows. */
	public Missing missing() {
		Tuple missing = this.records.countMissing(Instant.EPOCH);
		return new Missing(missing.get(0, Long.class), this.records.findMissing(Instant.EPOCH, Limit.of(NAMED)),
				missing.get(1, Instant.class));
	}

	/** Orders that the files which are missing be let go. */
	public void release() {
		order(this.press.now());
	}

	private void order(Instant at) {
		this.jdbc.update("insert into release_order values (?)", at.atOffset(ZoneOffset.UTC));
	}

	/** Makes an order of the marker, where somebody has left it on this node. */
	void relay() {
		try {
			this.marker.take().ifPresent(this::order);
			this.stuck = false;
		}
		catch (IOException ex) {
			// Told once: it is tried again every second.
			if (!this.stuck) {
				logger.warn("The order to let missing files go cannot be taken from the data folder ({}) and is not "
						+ "followed. Let the user that runs the site write there", ex.toString());
			}
			this.stuck = true;
		}
	}

	/** Returns whether there is an order, by the marker or in the store. */
	boolean isOrdered() {
		try {
			relay();
			return !orders().isEmpty();
		}
		catch (DataAccessException ex) {
			// Whoever writes to the store meets the same, and tells of it.
			logger.debug("The store does not tell whether missing files are to be let go", ex);
			return false;
		}
	}

	/**
	 * Uses up what was ordered.
	 * @return whether it still holds
	 * @throws LostLeaseException if another node reads the folder
	 */
	boolean take() {
		relay();
		if (orders().isEmpty()) {
			return false;
		}
		boolean[] holds = new boolean[1];
		this.press.note(() -> {
			List<Instant> orders = orders();
			if (!orders.isEmpty()) {
				Instant last = orders.get(0);
				this.jdbc.update("delete from release_order where ordered_at <= ?", last.atOffset(ZoneOffset.UTC));
				holds[0] = Duration.between(last, this.press.now()).abs().compareTo(GOOD_FOR) <= 0;
				if (!holds[0]) {
					logger.warn("An order of {} to let missing files go is not followed: it is good for an hour. "
							+ "Give it again where it is still meant", last);
				}
			}
		});
		return holds[0];
	}

	// The newest first.
	private List<Instant> orders() {
		return this.jdbc.query("select ordered_at from release_order order by ordered_at desc",
				(row, number) -> row.getObject(1, OffsetDateTime.class).toInstant());
	}

}
