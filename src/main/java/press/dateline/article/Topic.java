package press.dateline.article;

import java.util.Optional;

/**
 * What a story is about.
 *
 * @param name the name as written
 * @param slug the part of the address that stands for it
 */
public record Topic(String name, Slug slug) {

	/** Makes a topic of its name; empty where no address can be made of it. */
	public static Optional<Topic> named(String name) {
		String stripped = name.strip();
		return Slug.of(stripped).map((slug) -> new Topic(stripped, slug));
	}

}
