package press.dateline.desk.live;

import press.dateline.desk.DeskPage;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * What the pages of the desk are told while it happens.
 */
@DeskPage
class EventsController {

	private final EventStreams streams;

	EventsController(EventStreams streams) {
		this.streams = streams;
	}

	@GetMapping("/desk/events")
	ResponseEntity<SseEmitter> events() {
		return this.streams.open(Interest.EVERYTHING, () -> true);
	}

}
