package press.dateline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * A story listed under who wrote it.
 */
@Entity
@Table(name = "article_byline")
class BylineEntry extends Entry {

	@Column(columnDefinition = "text")
	private String name;

	@SuppressWarnings("NullAway.Init")
	BylineEntry() {
	}

	BylineEntry(Article article, Byline byline, int filedAs) {
		super(article, byline.slug().value(), filedAs);
		this.name = byline.name();
	}

	Byline byline() {
		return new Byline(this.name, new Slug(slug()));
	}

	@Override
	String name() {
		return this.name;
	}

}
