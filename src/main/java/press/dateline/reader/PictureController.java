package press.dateline.reader;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import press.dateline.paper.Image;
import press.dateline.picture.Darkroom.BusyException;
import press.dateline.reader.Gallery.Exhibit;
import press.dateline.web.AskedPath;
import press.dateline.web.NotFoundException;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The pictures of stories and standing pages, and the card of each story, below the
 * address of each: {@code /pictures/2026/01/17/slug/map.png}.
 */
@Controller
class PictureController {

	private static final String SECONDS_TO_WAIT = "5";

	private final Gallery gallery;

	private final PictureAnswers answers;

	PictureController(Gallery gallery, PictureAnswers answers) {
		this.gallery = gallery;
		this.answers = answers;
	}

	@GetMapping(Image.FOLDER + "/**")
	ResponseEntity<Resource> picture(HttpServletRequest request) throws IOException {
		String path = AskedPath.of(request.getRequestURI());
		int end = path.lastIndexOf('/');
		String of = path.substring(Math.min(Image.FOLDER.length(), end), end);
		Exhibit exhibit = this.gallery.find(of, path.substring(end + 1))
			.orElseThrow(() -> new NotFoundException("No picture at " + path));
		return this.answers.with(exhibit, request);
	}

	@ExceptionHandler
	ResponseEntity<Void> busy(BusyException ex) {
		return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
			.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
			.build();
	}

}
