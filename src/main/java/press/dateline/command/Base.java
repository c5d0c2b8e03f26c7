package press.dateline.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * The folder that paths are told from: that of the repository, which GitHub names in
 * {@code GITHUB_WORKSPACE}, or else the one that the program was started in.
 *
 * @param folder the folder, absolute
 */
record Base(Path folder) {

	/** Returns the folder that the program was started in. */
	static Base working() {
		return new Base(Path.of("").toAbsolutePath());
	}

	/**
	 * Returns the folder of the repository.
	 * @param workspace where it is checked out, as far as that is known
	 */
	static Base of(@Nullable String workspace) {
		return (workspace == null || workspace.isBlank()) ? working()
				: new Base(Path.of(workspace).toAbsolutePath().normalize());
	}

	/** Returns a path from here, or the whole of it where it is elsewhere. */
	String shown(Path path) {
		Path shown = path.startsWith(this.folder) ? this.folder.relativize(path) : path;
		return shown.toString().replace('\\', '/');
	}

	/** Returns a path from here as a relative URI, or else as one of a file. */
	String uri(Path path) {
		if (!path.startsWith(this.folder)) {
			return path.toUri().toString();
		}
		return StreamSupport.stream(this.folder.relativize(path).spliterator(), false)
			.map((part) -> UriUtils.encodePathSegment(part.toString(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("/"));
	}

}
