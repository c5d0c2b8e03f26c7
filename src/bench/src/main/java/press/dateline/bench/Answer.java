package press.dateline.bench;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/**
 * What a server said.
 *
 * @param status the status code
 * @param headers as they came
 * @param bytes the body as it came, compressed or not
 * @param seconds between asking and the last byte
 */
record Answer(int status, HttpHeaders headers, byte[] bytes, double seconds) {

	boolean isOk() {
		return this.status == 200;
	}

	/** Returns whether the page is there and has these words in it. */
	boolean shows(String words) {
		return isOk() && new String(this.bytes, StandardCharsets.UTF_8).contains(words);
	}

}
