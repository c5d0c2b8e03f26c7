package press.dateline.desk.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import press.dateline.desk.access.Register.Way;

import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * The visits of editors: each begins by signing in, with a session of its own, and ends
 * by signing out, with its time, or when what let the editor in no longer would.
 */
@Component
public class Visits {

	/** However busy the editor is. */
	static final Duration LONGEST = Duration.ofDays(7);

	private static final String BY_LINK = "link";

	private final EditorsPassword password;

	private final JdbcIndexedSessionRepository sessions;

	private final Clock clock;

	Visits(EditorsPassword password, JdbcIndexedSessionRepository sessions, Clock clock) {
		this.password = password;
		this.sessions = sessions;
		this.clock = clock;
	}

	/**
	 * Begins a visit. Whatever session the browser had before is over, so that nobody can
	 * have given it to him. This is also when those that have expired are cleared.
	 */
	void begin(HttpServletRequest request, Way way) {
		end(request);
		String mark = (way == Way.PASSWORD) ? this.password.mark() : BY_LINK;
		new Visit(mark, this.clock.instant(), UUID.randomUUID().toString()).keepIn(request.getSession());
		this.sessions.cleanUpExpiredSessions();
	}

	/** Returns the visit that a request is part of; one that is over is forgotten. */
	Optional<Visit> of(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null) {
			return Optional.empty();
		}
		Optional<Visit> visit = Visit.in(session).filter(this::lasts);
		if (visit.isEmpty()) {
			session.invalidate();
		}
		return visit;
	}

	/**
	 * Returns what tells at any time whether the visit still goes on that a request is
	 * part of, without making it last longer.
	 */
	public BooleanSupplier goingOn(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		String id = (session != null) ? session.getId() : "";
		return () -> this.sessions.findById(id) != null;
	}

	private boolean lasts(Visit visit) {
		boolean still = this.password.isSet() ? this.password.hasMarked(visit.mark()) : visit.mark().equals(BY_LINK);
		return still && this.clock.instant().isBefore(visit.since().plus(LONGEST));
	}

	/** Ends the visit that a request is part of, if any. */
	void end(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

}
