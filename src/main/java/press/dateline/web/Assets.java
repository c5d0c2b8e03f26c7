package press.dateline.web;

import java.io.IOException;
import java.time.Duration;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The style sheets, the script and the icon.
 */
@Controller
class Assets {

	private static final MediaType ICO = MediaType.valueOf("image/x-icon");

	private static final CacheControl A_DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

	private final StaticFiles files;

	private final Drawing svg = new Drawing(read("favicon.svg"));

	private final byte[] ico = read("favicon.ico");

	Assets(StaticFiles files) throws IOException {
		this.files = files;
	}

	private static byte[] read(String name) throws IOException {
		return new ClassPathResource("static/" + name).getContentAsByteArray();
	}

	@GetMapping("/{folder:css|js}/{name}")
	ResponseEntity<byte[]> file(@PathVariable String folder, @PathVariable String name) {
		StaticFile file = this.files.at("/" + folder + "/" + name)
			.orElseThrow(() -> new NotFoundException("No file of this release: " + name));
		return ResponseEntity.ok()
			.header("Cache-Control", Freshness.FOR_EVER)
			.contentType(file.type())
			.body(file.bytes());
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
