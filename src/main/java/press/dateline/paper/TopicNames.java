package press.dateline.paper;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import press.dateline.article.Slug;
import press.dateline.article.Topic;
import press.dateline.topic.MediaTopic;
import press.dateline.topic.MediaTopics;

import org.springframework.stereotype.Component;

/**
 * What topics are called in the language of a page, as far as newsrooms share a word for
 * them; else as a story calls them.
 */
@Component
public class TopicNames {

	private final Map<Slug, MediaTopic> concepts = new HashMap<>();

	private final Paper paper;

	TopicNames(Paper paper) {
		this.paper = paper;
		MediaTopics.shipped()
			.all()
			.stream()
			.filter((concept) -> !concept.isRetired())
			.forEach((concept) -> Slug.of(concept.english())
				.ifPresent((slug) -> this.concepts.putIfAbsent(slug, concept)));
	}

	/** Returns the name of a topic. */
	public String of(Topic topic) {
		return concept(topic).flatMap((concept) -> concept.label(this.paper.language()))
			.filter((label) -> !label.equalsIgnoreCase(topic.name()))
			.orElse(topic.name());
	}

	/** Returns the concept of IPTC Media Topics that a topic is, where it is one. */
	public Optional<MediaTopic> concept(Topic topic) {
		return Optional.ofNullable(this.concepts.get(topic.slug()));
	}

}
