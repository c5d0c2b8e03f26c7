package press.dateline.article;

import java.util.Optional;

/**
 * Who wrote a story: a person or a desk.
 *
 * @param name the name as written
 * @param slug the part of the address that stands for it
 */
public record Byline(String name, Slug slug) {

	/** Makes a byline of its name; empty where no address can be made of it. */
	public static Optional<Byline> named(String name) {
		String stripped = name.strip();
		return Slug.of(stripped).map((slug) -> new Byline(stripped, slug));
	}

}
