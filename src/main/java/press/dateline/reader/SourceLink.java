package press.dateline.reader;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.springframework.util.StringUtils;

/**
 * A link from one file of the newsroom to another, as copy writes it:
 * {@code ../12/lake-urmia.md#shore}.
 *
 * @param path the file it leads to, below the content folder
 * @param fragment the part of that file with its {@code #}, or nothing
 */
record SourceLink(String path, String fragment) {

	/**
	 * Reads a link in a file; empty where it leads out of the content folder or is
	 * wrongly percent-encoded.
	 * @param source the file that has the link, below the content folder
	 * @param target the link as written
	 */
	static Optional<SourceLink> from(String source, String target) {
		int hash = target.indexOf('#');
		String fragment = (hash >= 0) ? target.substring(hash) : "";
		String written = (hash >= 0) ? target.substring(0, hash) : target;
		String folder = written.startsWith("/") ? "" : source.substring(0, source.lastIndexOf('/') + 1);
		return decoded(written).flatMap((path) -> normalized(folder + path))
			.map((path) -> new SourceLink(path, fragment));
	}

	private static Optional<String> decoded(String written) {
		try {
			return Optional.of(StringUtils.uriDecode(written, StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static Optional<String> normalized(String path) {
		Deque<String> parts = new ArrayDeque<>();
		for (String part : path.split("/")) {
			if (part.equals("..") && parts.pollLast() == null) {
				return Optional.empty();
			}
			if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
				parts.addLast(part);
			}
		}
		return Optional.of(Normalizer.normalize(String.join("/", parts), Normalizer.Form.NFC));
	}

}
