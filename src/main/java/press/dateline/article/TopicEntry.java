package press.dateline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * A story listed under a topic.
 */
@Entity
@Table(name = "article_topic")
class TopicEntry extends Entry {

	@Column(columnDefinition = "text")
	private String name;

	@SuppressWarnings("NullAway.Init")
	TopicEntry() {
	}

	TopicEntry(Article article, Topic topic, int filedAs) {
		super(article, topic.slug().value(), filedAs);
		this.name = topic.name();
	}

	Topic topic() {
		return new Topic(this.name, new Slug(slug()));
	}

	@Override
	String name() {
		return this.name;
	}

}
