package press.dateline.desk.preview;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import press.dateline.desk.live.EventStreams;
import press.dateline.desk.live.Interest;
import press.dateline.desk.preview.Subject.OfFile;
import press.dateline.reader.PictureProofs;
import press.dateline.web.NotFoundException;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Previews for readers without access to the desk, who were given a link. Whoever has the
 * link of one sees nothing of any other.
 */
@Controller
class SharedPreviewController {

	private final PreviewLinks links;

	private final Previews previews;

	private final Slips slips;

	private final PictureProofs pictures;

	private final EventStreams streams;

	SharedPreviewController(PreviewLinks links, Previews previews, Slips slips, PictureProofs pictures,
			EventStreams streams) {
		this.links = links;
		this.previews = previews;
		this.slips = slips;
		this.pictures = pictures;
		this.streams = streams;
	}

	@GetMapping("/preview/{token}")
	ModelAndView preview(@PathVariable String token, HttpServletRequest request) {
		PreviewLink link = signed(token);
		return this.links.isGood(link)
				? this.slips.clip(this.previews.make(link.subject(), link.pictures(), request), link) : ended();
	}

	private ModelAndView ended() {
		ModelAndView page = this.previews.nothing("This preview has ended",
				"The link was good for some days only. Ask whoever gave it to you for another.");
		page.setStatus(HttpStatus.GONE);
		return page;
	}

	@GetMapping("/preview/{token}/pictures/{name}")
	ResponseEntity<Resource> picture(@PathVariable String token, @PathVariable String name, HttpServletRequest request)
			throws IOException {
		return this.pictures.picture(this.previews.pictures(file(good(token))), name, request);
	}

	@GetMapping("/preview/{token}/events")
	ResponseEntity<SseEmitter> events(@PathVariable String token) {
		PreviewLink link = good(token);
		return this.streams.open(new Interest(fileOrNull(link)),
				() -> this.links.read(token).filter(this.links::isGood).isPresent());
	}

	private PreviewLink signed(String token) {
		return this.links.read(token).orElseThrow(() -> new NotFoundException("No such preview"));
	}

	private PreviewLink good(String token) {
		PreviewLink link = signed(token);
		if (!this.links.isGood(link)) {
			throw new NotFoundException("The preview has ended");
		}
		return link;
	}

	private static String file(PreviewLink link) {
		String file = fileOrNull(link);
		if (file == null) {
			throw new NotFoundException("Its pictures are public");
		}
		return file;
	}

	private static @Nullable String fileOrNull(PreviewLink link) {
		return (link.subject() instanceof OfFile file) ? file.path() : null;
	}

}
