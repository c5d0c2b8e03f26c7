package press.dateline.syndication;

import java.nio.charset.StandardCharsets;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * The headers of what may be read by whoever likes, on other sites as well.
 */
final class Open {

	private Open() {
	}

	/**
	 * Returns the headers of a document in UTF-8.
	 * @param mediaType without parameters
	 */
	static HttpHeaders headers(String mediaType) {
		HttpHeaders headers = new HttpHeaders();
		headers.setAccessControlAllowOrigin("*");
		headers.set("Cross-Origin-Resource-Policy", "cross-origin");
		headers.setContentType(new MediaType(MediaType.parseMediaType(mediaType), StandardCharsets.UTF_8));
		return headers;
	}

}
