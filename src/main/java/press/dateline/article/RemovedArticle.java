package press.dateline.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * That there was a story of which the archive keeps nothing.
 */
@Entity
class RemovedArticle {

	@Id
	private long articleId;

	private long revision;

	@SuppressWarnings("NullAway.Init")
	private RemovedArticle() {
	}

	static RemovedArticle of(Article article, Edition inForce) {
		RemovedArticle removed = new RemovedArticle();
		removed.articleId = article.id();
		removed.revision = inForce.nextNumber();
		return removed;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof RemovedArticle removed && this.articleId == removed.articleId;
	}

	@Override
	public int hashCode() {
		return Long.hashCode(this.articleId);
	}

}
