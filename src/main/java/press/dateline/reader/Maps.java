package press.dateline.reader;

import java.io.IOException;

import press.dateline.region.Region;
import press.dateline.web.Drawing;
import press.dateline.web.NotFoundException;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The maps that show where regions lie.
 */
@Controller
class Maps {

	/** Returns whether there is a map of exactly this region. */
	boolean show(Region region) {
		return file(region.slug()).exists();
	}

	/** Returns the address of a region's map. */
	static String address(Region region) {
		return "/maps/" + region.slug() + ".svg";
	}

	@GetMapping("/maps/{name:[a-z-]+}.svg")
	ResponseEntity<byte[]> map(@PathVariable String name) throws IOException {
		ClassPathResource file = file(name);
		if (!file.exists()) {
			throw new NotFoundException("No map of " + name);
		}
		return new Drawing(file.getContentAsByteArray()).answer();
	}

	private static ClassPathResource file(String name) {
		return new ClassPathResource("maps/locator/" + name + ".svg");
	}

}
