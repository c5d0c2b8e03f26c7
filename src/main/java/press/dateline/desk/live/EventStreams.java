package press.dateline.desk.live;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.dateline.article.EditionOpened;
import press.dateline.newsroom.FilesTaken;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The streams to pages that are open, as server-sent events (HTML, section 9.2). Each has
 * an end, after which its page opens another: so whoever may not read on is told nothing
 * for long. They end before the server waits for what it is doing.
 */
@Component
public class EventStreams implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(EventStreams.class);

	private static final int MOST = 200;

	// Well within the time after which the server, or a proxy, lets go who is silent.
	private static final Duration PULSE = Duration.ofSeconds(10);

	private static final int PULSES = 90;

	private static final int SENDERS = 8;

	private static final String SECONDS_TO_WAIT = "30";

	private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();

	private final Executor senders = senders();

	private volatile @Nullable ScheduledExecutorService pulse;

	// Few threads, and none while nothing is sent.
	private static Executor senders() {
		ThreadPoolExecutor senders = new ThreadPoolExecutor(SENDERS, SENDERS, PULSE.toSeconds(), TimeUnit.SECONDS,
				new LinkedBlockingQueue<>(), EventStreams::thread);
		senders.allowCoreThreadTimeOut(true);
		return senders;
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "event-streams");
		thread.setDaemon(true);
		return thread;
	}

	/**
	 * Opens a stream, unless there are too many.
	 * @param interest what it tells of
	 * @param wanted asked now and then whether whoever reads it still may
	 */
	public ResponseEntity<SseEmitter> open(Interest interest, BooleanSupplier wanted) {
		if (!isRunning() || this.streams.size() >= MOST) {
			return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
				.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
				.build();
		}
		EventStream stream = new EventStream(interest, wanted, this.senders);
		this.streams.add(stream);
		stream.emitter().onCompletion(() -> this.streams.remove(stream));
		stream.emitter().onError((failure) -> this.streams.remove(stream));
		stream.tell();
		return ResponseEntity.ok()
			.contentType(MediaType.TEXT_EVENT_STREAM)
			.header("X-Accel-Buffering", "no")
			.body(stream.emitter());
	}

	@EventListener
	void taken(FilesTaken files) {
		tell((interest) -> interest.isIn(files));
	}

	@EventListener
	void opened(EditionOpened edition) {
		tell(Interest::isInEditions);
	}

	private void tell(Predicate<Interest> whom) {
		this.streams.stream().filter((stream) -> whom.test(stream.interest())).forEach(EventStream::tell);
	}

	private void pulse() {
		this.streams.removeIf((stream) -> !goesOn(stream));
	}

	private static boolean goesOn(EventStream stream) {
		try {
			return stream.pulse(PULSES);
		}
		catch (RuntimeException ex) {
			logger.warn("Whether somebody may read on could not be told ({}); the page asks again", ex.toString());
			stream.end();
			return false;
		}
	}

	@Override
	public void start() {
		ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(EventStreams::thread);
		started.scheduleWithFixedDelay(this::pulse, PULSE.toMillis(), PULSE.toMillis(), TimeUnit.MILLISECONDS);
		this.pulse = started;
	}

	@Override
	public void stop() {
		ScheduledExecutorService stopped = this.pulse;
		this.pulse = null;
		if (stopped != null) {
			stopped.shutdown();
		}
		this.streams.forEach(EventStream::end);
	}

	@Override
	public boolean isRunning() {
		return this.pulse != null;
	}

}
