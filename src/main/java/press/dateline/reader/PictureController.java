package press.dateline.reader;

import jakarta.servlet.http.HttpServletRequest;
import press.dateline.picture.Darkroom.BusyException;
import press.dateline.picture.Format;
import press.dateline.picture.Rendition;
import press.dateline.reader.Gallery.Exhibit;
import press.dateline.web.AskedPath;
import press.dateline.web.NotFoundException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

	// A drawing opened by itself is a document: it may have a style, and nothing else.
	private static final String DRAWING = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

	private static final String SECONDS_TO_WAIT = "5";

	private final Gallery gallery;

	PictureController(Gallery gallery) {
		this.gallery = gallery;
	}

	@GetMapping(Image.FOLDER + "/**")
	ResponseEntity<byte[]> picture(HttpServletRequest request) {
		String path = AskedPath.of(request.getRequestURI());
		int end = path.lastIndexOf('/');
		String of = path.substring(Math.min(Image.FOLDER.length(), end), end);
		Exhibit exhibit = this.gallery.find(of, path.substring(end + 1))
			.orElseThrow(() -> new NotFoundException("No picture at " + path));
		Rendition rendition = exhibit.bytes()
			.get()
			.orElseThrow(() -> new NotFoundException("The picture at " + path + " is lost"));
		return answer(exhibit, rendition);
	}

	private static ResponseEntity<byte[]> answer(Exhibit exhibit, Rendition rendition) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
			.header(HttpHeaders.CACHE_CONTROL, exhibit.cacheControl())
			.contentType(MediaType.valueOf(rendition.mediaType()));
		if (rendition.mediaType().equals(Format.SVG.mediaType())) {
			answer.header("Content-Security-Policy", DRAWING);
		}
		return answer.body(rendition.bytes());
	}

	@ExceptionHandler
	ResponseEntity<Void> busy(BusyException ex) {
		return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
			.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
			.build();
	}

}
