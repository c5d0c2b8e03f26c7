package press.dateline.article;

import java.util.Optional;

import press.dateline.topic.MediaTopic;

/**
 * What a story is about.
 *
 * @param name the name as written
 * @param slug the part of the address that stands for it
 */
public record Topic(String name, Slug slug) {

	/**
	 * Makes a topic of a concept that newsrooms share. Its address is made of its English
	 * label, so that it is one topic in every language.
	 * @param name what a story calls it
	 */
	public static Topic of(MediaTopic concept, String name) {
		return new Topic(name, Slug.of(concept.english())
			.orElseThrow(() -> new IllegalArgumentException("No address can be made of " + concept.english())));
	}

	/** Makes a topic of its name; empty where no address can be made of it. */
	public static Optional<Topic> named(String name) {
		String stripped = name.strip();
		return Slug.of(stripped).map((slug) -> new Topic(stripped, slug));
	}

}
