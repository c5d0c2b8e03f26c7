package press.dateline.desk.live;

import jakarta.servlet.http.HttpServletRequest;
import press.dateline.desk.DeskPage;
import press.dateline.desk.access.Visits;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * What the pages of the desk are told while it happens.
 */
@DeskPage
class EventsController {

	private final EventStreams streams;

	private final Visits visits;

	EventsController(EventStreams streams, Visits visits) {
		this.streams = streams;
		this.visits = visits;
	}

	@GetMapping("/desk/events")
	ResponseEntity<SseEmitter> events(HttpServletRequest request) {
		return this.streams.open(Interest.EVERYTHING, this.visits.goingOn(request));
	}

}
