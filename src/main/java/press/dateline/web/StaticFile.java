package press.dateline.web;

import java.nio.charset.StandardCharsets;

import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;

/**
 * A file that pages load, named by its content so that it can be kept for ever.
 *
 * @param address where it is: {@code /css/site.0123456789ab.css}
 * @param type what it is
 * @param bytes what it holds
 */
record StaticFile(String address, MediaType type, byte[] bytes) {

	private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

	private static final MediaType JAVASCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

	/**
	 * Names a file by what it holds.
	 * @param path where it lies, for example {@code css/site.css}
	 */
	static StaticFile of(String path, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		int ending = path.lastIndexOf('.');
		String address = "/" + path.substring(0, ending) + "." + DigestUtils.md5DigestAsHex(bytes).substring(0, 12)
				+ path.substring(ending);
		return new StaticFile(address, path.endsWith(".css") ? CSS : JAVASCRIPT, bytes);
	}

}
