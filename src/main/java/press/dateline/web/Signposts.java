package press.dateline.web;

import java.util.Optional;

import press.dateline.article.Archive;
import press.dateline.article.Whereabouts;

import org.springframework.stereotype.Component;

/**
 * Knows where an address that is no longer true leads to.
 */
@Component
class Signposts {

	private static final String PICTURES = "/pictures";

	private final Archive archive;

	Signposts(Archive archive) {
		this.archive = archive;
	}

	/**
	 * Returns where a story that had the given path is now, percent-encoded; empty where
	 * no story had it, or where the story is gone. Its pictures and other formats go
	 * where it goes.
	 */
	Optional<String> from(String path) {
		if (isOfAPicture(path)) {
			int end = path.lastIndexOf('/');
			return from(story(path)).map((moved) -> PICTURES + moved + new Address(path.substring(end)));
		}
		return moved(path).map(Address::toString)
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

	/** Returns whether a story that had the given path has been taken back. */
	boolean remembers(String path) {
		return isGone(isOfAPicture(path) ? story(path) : path)
				|| StoryFormat.of(path).filter((format) -> isGone(format.page(path))).isPresent();
	}

	private boolean isGone(String path) {
		return this.archive.find(path).filter(Whereabouts.Gone.class::isInstance).isPresent();
	}

}
