package press.dateline.syndication;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.dateline.article.Edition;
import press.dateline.article.Editions;

import org.springframework.dao.DataAccessException;

/**
 * Tells one program of every new edition, in a thread of its own, so that neither the
 * newsroom nor any other program waits for a slow one. Whoever does not answer is told
 * again, later and later, always of what is newest: nothing need be kept, since each
 * message says all that has changed.
 */
final class Telling implements Runnable {

	// A folder that is read for the first time opens many editions; one message will do.
	private static final Duration PAUSE = Duration.ofMillis(500);

	private static final Duration FIRST_RETRY = Duration.ofSeconds(2);

	private static final Duration LAST_RETRY = Duration.ofHours(1);

	private static final int GONE = 410;

	private static final Logger logger = LoggerFactory.getLogger(Telling.class);

	private final Messenger messenger;

	private final Editions editions;

	private final HttpClient client;

	private final Clock clock;

	private volatile @Nullable Delivery last;

	Telling(Messenger messenger, Editions editions, HttpClient client, Clock clock) {
		this.messenger = messenger;
		this.editions = editions;
		this.client = client;
		this.clock = clock;
	}

	/** Returns how the program was last told; empty where it has not been yet. */
	Optional<Delivery> last() {
		return Optional.ofNullable(this.last);
	}

	@Override
	public void run() {
		// What was told before the start is not known; the last edition is told again.
		long told = -1;
		try {
			while (!Thread.currentThread().isInterrupted()) {
				Thread.sleep(PAUSE.toMillis());
				Edition edition = this.editions.inForce();
				if (edition.number() > Math.max(told, 0)) {
					told = tell((told < 0) ? edition.number() - 1 : told);
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (UnwantedException ex) {
			logger.warn("{} wants no more messages (410); take it out of the configuration", this.messenger.target());
		}
	}

	private long tell(long told) throws InterruptedException, UnwantedException {
		for (Duration wait = FIRST_RETRY;; wait = later(wait)) {
			Edition edition = this.editions.inForce();
			try {
				for (HttpRequest message : this.messenger.messages(told, edition)) {
					send(message);
				}
				note(edition, null, null);
				logger.debug("{} was told of edition {}", this.messenger.target(), edition.number());
				return edition.number();
			}
			catch (UnwantedException ex) {
				note(edition, "it wants no more messages (410); take it out of the configuration", null);
				throw ex;
			}
			catch (IOException | DataAccessException ex) {
				note(edition, Objects.requireNonNullElse(ex.getMessage(), ex.toString()), wait);
				logger.warn("{} could not be told of edition {}; it is tried again in {} s: {}",
						this.messenger.target(), edition.number(), wait.toSeconds(), ex.getMessage());
				Thread.sleep(wait.toMillis());
			}
		}
	}

	private void note(Edition edition, @Nullable String fault, @Nullable Duration wait) {
		Instant now = this.clock.instant();
		this.last = new Delivery(this.messenger.target(), edition.number(), now, fault,
				(wait != null) ? now.plus(wait) : null);
	}

	private void send(HttpRequest message) throws IOException, InterruptedException, UnwantedException {
		int status = this.client.send(message, HttpResponse.BodyHandlers.discarding()).statusCode();
		if (status == GONE) {
			throw new UnwantedException();
		}
		if (status / 100 != 2) {
			throw new IOException("it answered " + status);
		}
	}

	/** Whoever is told has said that they want no more. */
	private static final class UnwantedException extends Exception {

	}

	private static Duration later(Duration wait) {
		Duration doubled = wait.multipliedBy(2);
		return (doubled.compareTo(LAST_RETRY) > 0) ? LAST_RETRY : doubled;
	}

}
