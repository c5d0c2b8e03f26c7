package press.dateline.markdown;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/**
 * The folder of a story's file, from which its links to other files are written.
 *
 * @param path below the content folder, with a slash at its end unless it is the content
 * folder itself
 */
public record SourceFolder(String path) {

	/** Returns the folder that a file is in. */
	public static SourceFolder of(String file) {
		return new SourceFolder(file.substring(0, file.lastIndexOf('/') + 1));
	}

	/**
	 * Returns the file that a link leads to, below the content folder:
	 * {@code ../12/lake-urmia.md}; empty where it leads out of that.
	 */
	public Optional<String> resolve(String target) {
		Deque<String> parts = new ArrayDeque<>();
		for (String part : (target.startsWith("/") ? target : this.path + target).split("/")) {
			if (part.equals("..") && parts.pollLast() == null) {
				return Optional.empty();
			}
			if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
				parts.addLast(part);
			}
		}
		return Optional.of(Normalizer.normalize(String.join("/", parts), Normalizer.Form.NFC));
	}

	/**
	 * Puts other files in the place of some that the marks of a text name.
	 * @param html the text of a file in this folder
	 * @param files the paths of the other files, by those that the marks lead to
	 */
	public String relink(String html, Map<String, String> files) {
		return Marks.retarget(html, (target) -> resolve(target).map(files::get).map((file) -> "/" + file));
	}

}
