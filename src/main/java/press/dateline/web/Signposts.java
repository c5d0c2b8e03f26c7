package press.dateline.web;

import java.util.Optional;

import press.dateline.article.Archive;
import press.dateline.article.Whereabouts;

import org.springframework.stereotype.Component;

/**
 * Knows where an address that is no longer true leads to.
 */
@Component
public class Signposts {

	private static final String PICTURES = "/pictures";

	private static final String HISTORY = "/history";

	private final Archive archive;

	Signposts(Archive archive) {
		this.archive = archive;
	}

	/**
	 * Returns where a story that had the given path is now, percent-encoded; empty where
	 * no story had it, or where the story is gone. Its pictures, its history and other
	 * formats go where it goes.
	 */
	Optional<String> from(String path) {
		if (isOfAPicture(path)) {
			int end = path.lastIndexOf('/');
			return from(story(path)).map((moved) -> PICTURES + moved + new Address(path.substring(end)));
		}
		return moved(path).map(Address::toString)
			.or(() -> storyOfHistory(path).flatMap(this::moved).map(Address::history).map(Address::toString))
			.or(() -> StoryFormat.of(path)
				.flatMap((format) -> moved(format.page(path)).map((page) -> format.of(page).toString())));
	}

	private Optional<Address> moved(String path) {
		return this.archive.find(path)
			.filter(Whereabouts.Moved.class::isInstance)
			.map((moved) -> new Address(((Whereabouts.Moved) moved).path()));
	}

	// The pictures of a story are below its address, and go where it goes.
	private static boolean isOfAPicture(String path) {
		return path.startsWith(PICTURES + "/") && path.lastIndexOf('/') > PICTURES.length();
	}

	private static String story(String path) {
		return path.substring(PICTURES.length(), path.lastIndexOf('/'));
	}

	private static Optional<String> storyOfHistory(String path) {
		return path.endsWith(HISTORY) ? Optional.of(path.substring(0, path.length() - HISTORY.length()))
				: Optional.empty();
	}

	/**
	 * Returns what is to be told of a story that had the given path and is not public any
	 * more; empty where no story had it. Its pictures, its history and other formats are
	 * gone as it is.
	 * @param path the path, percent-decoded
	 */
	public Optional<Whereabouts.Gone> gone(String path) {
		return goneFrom(isOfAPicture(path) ? story(path) : path).or(() -> storyOfHistory(path).flatMap(this::goneFrom))
			.or(() -> StoryFormat.of(path).flatMap((format) -> goneFrom(format.page(path))));
	}

	private Optional<Whereabouts.Gone> goneFrom(String path) {
		return this.archive.find(path).filter(Whereabouts.Gone.class::isInstance).map(Whereabouts.Gone.class::cast);
	}

}
