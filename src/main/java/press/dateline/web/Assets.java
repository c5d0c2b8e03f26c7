package press.dateline.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The style sheet and the icon.
 */
@Controller
class Assets {

	private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

	private static final MediaType ICO = MediaType.valueOf("image/x-icon");

	private static final CacheControl A_DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

	private final Stylesheet stylesheet;

	private final Drawing svg = new Drawing(read("favicon.svg"));

	private final byte[] ico = read("favicon.ico");

	Assets(Stylesheet stylesheet) throws IOException {
		this.stylesheet = stylesheet;
	}

	private static byte[] read(String name) throws IOException {
		return new ClassPathResource("static/" + name).getContentAsByteArray();
	}

	@GetMapping("/css/{name}")
	ResponseEntity<byte[]> css(@PathVariable String name) {
		if (!name.equals(this.stylesheet.name())) {
			throw new NotFoundException("No style sheet of this release: " + name);
		}
		return ResponseEntity.ok()
			.header("Cache-Control", Freshness.FOR_EVER)
			.contentType(CSS)
			.body(this.stylesheet.bytes());
	}

	@GetMapping("/favicon.svg")
	ResponseEntity<byte[]> svg() {
		return this.svg.answer();
	}

	@GetMapping("/favicon.ico")
	ResponseEntity<byte[]> ico() {
		return ResponseEntity.ok().cacheControl(A_DAY).contentType(ICO).body(this.ico);
	}

}
