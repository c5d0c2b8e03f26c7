package press.dateline.newsroom;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells the rest of the program when files were taken, by this node or by another.
 */
@Component
class Tidings {

	private final Problems problems;

	private final ApplicationEventPublisher events;

	private volatile Problems.@Nullable Mark known;

	Tidings(Problems problems, ApplicationEventPublisher events) {
		this.problems = problems;
		this.events = events;
	}

	/**
	 * Tells of files that were taken, or of other problems than before.
	 * @param taken paths below the content folder; none where another node takes files
	 */
	void tell(Set<String> taken) {
		Problems.Mark before = this.known;
		Problems.Mark now = this.problems.mark();
		this.known = now;
		if (!taken.isEmpty() || (before != null && !before.equals(now))) {
			this.events.publishEvent(new FilesTaken(Set.copyOf(taken)));
		}
	}

}
