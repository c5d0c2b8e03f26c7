package press.dateline.desk.live;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The stream to one page that is open. It takes a thread only for as long as something is
 * sent, and whatever happens meanwhile is told at once.
 */
final class EventStream {

	private static final long NEVER = 0L;

	private final Interest interest;

	private final BooleanSupplier wanted;

	private final Executor senders;

	private final SseEmitter emitter = new SseEmitter(NEVER);

	private final AtomicBoolean news = new AtomicBoolean();

	private final AtomicBoolean sending = new AtomicBoolean();

	private int pulses;

	/**
	 * Opens a stream.
	 * @param interest what it tells of
	 * @param wanted whether whoever reads it still may
	 * @param senders on whose threads it is written
	 */
	EventStream(Interest interest, BooleanSupplier wanted, Executor senders) {
		this.interest = interest;
		this.wanted = wanted;
		this.senders = senders;
	}

	Interest interest() {
		return this.interest;
	}

	SseEmitter emitter() {
		return this.emitter;
	}

	/** Tells that something has changed. */
	void tell() {
		this.news.set(true);
		send();
	}

	/**
	 * Sends what keeps the connection open.
	 * @param most how many of these there may be
	 * @return whether the stream goes on: not where its reader has taken nothing since
	 * the one before, or may not read on
	 */
	boolean pulse(int most) {
		if (!send()) {
			return false;
		}
		if (++this.pulses >= most || !this.wanted.getAsBoolean()) {
			end();
			return false;
		}
		return true;
	}

	/** Ends the stream, without waiting for its reader. */
	void end() {
		this.senders.execute(this.emitter::complete);
	}

	private boolean send() {
		boolean free = this.sending.compareAndSet(false, true);
		if (free) {
			this.senders.execute(this::write);
		}
		return free;
	}

	private void write() {
		try {
			do {
				this.emitter.send(this.news.getAndSet(false) ? SseEmitter.event().name("change").data("")
						: SseEmitter.event().comment(""));
			}
			while (this.news.get());
		}
		catch (IOException | IllegalStateException ex) {
			// The reader has gone, which the server notices and tells.
			return;
		}
		this.sending.set(false);
		if (this.news.get()) {
			send();
		}
	}

}
