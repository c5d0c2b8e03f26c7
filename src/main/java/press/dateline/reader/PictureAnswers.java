package press.dateline.reader;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import press.dateline.picture.Format;
import press.dateline.picture.Print;
import press.dateline.reader.Gallery.Exhibit;
import press.dateline.web.AskedPath;
import press.dateline.web.NotFoundException;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers with a picture: whole, in parts, or that nothing of it has changed.
 */
@Component
class PictureAnswers {

	// A drawing opened by itself is a document: it may have a style, and nothing else.
	private static final String MAY_DO_NOTHING = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

	private static final String DRAWING = "." + Format.SVG.extension();

	/**
	 * Answers with a picture.
	 * @throws NotFoundException where it is lost
	 */
	ResponseEntity<Resource> with(Exhibit exhibit, HttpServletRequest request) throws IOException {
		String path = AskedPath.of(request.getRequestURI());
		HttpHeaders headers = headers(exhibit, path.endsWith(DRAWING));
		if (exhibit.tag().isKnownTo(request)) {
			return ResponseEntity.status(HttpStatus.NOT_MODIFIED).headers(headers).build();
		}
		Print print = exhibit.print()
			.get()
			.orElseThrow(() -> new NotFoundException("The picture at " + path + " is lost"));
		headers.setContentType(MediaType.valueOf(print.mediaType()));
		boolean inParts = !path.endsWith(DRAWING) && request.getHeader(HttpHeaders.IF_RANGE) == null;
		return inParts ? ResponseEntity.ok().headers(headers).body(content(print))
				: inOnePiece(headers, content(print));
	}

	private static HttpHeaders headers(Exhibit exhibit, boolean drawing) {
		HttpHeaders headers = new HttpHeaders();
		headers.setCacheControl(exhibit.cacheControl());
		headers.setETag(exhibit.tag().header());
		if (drawing) {
			headers.set("Content-Security-Policy", MAY_DO_NOTHING);
			headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		}
		return headers;
	}

	private static Resource content(Print print) {
		return (print instanceof Print.Kept kept) ? new FileSystemResource(kept.file())
				: new ByteArrayResource(((Print.Loose) print).bytes());
	}

	// A part of a drawing cannot be compressed, and whoever continues an earlier answer
	// cannot tell by a weak tag that it was of the same bytes.
	private static ResponseEntity<Resource> inOnePiece(HttpHeaders headers, Resource content) throws IOException {
		return ResponseEntity.ok()
			.headers(headers)
			.contentLength(content.contentLength())
			.body(new InputStreamResource(content));
	}

}
