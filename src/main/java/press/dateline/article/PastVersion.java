package press.dateline.article;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * What readers could read of a story until an edition replaced it or took it back.
 */
@Entity
@Table(name = "article_version")
class PastVersion {

	@EmbeddedId
	private Key key;

	private long firstEdition;

	private long untilEdition;

	@Column(columnDefinition = "text")
	private String path;

	@Embedded
	private Copy.Headline headline;

	@Column(columnDefinition = "text")
	private String html;

	@Column(name = "plain", columnDefinition = "text")
	private String text;

	@Convert(converter = CorrectionsJson.class)
	@Column(columnDefinition = "text")
	private List<Correction> corrections;

	private @Nullable Instant updatedAt;

	@SuppressWarnings("NullAway.Init")
	private PastVersion() {
	}

	/**
	 * Keeps the words that a story has.
	 * @param until the number of the edition that does not show them any more
	 */
	static PastVersion of(Article article, ArticleBody body, int number, long until) {
		PastVersion version = new PastVersion();
		Wording wording = body.wording();
		version.key = new Key(article.id(), number);
		version.firstEdition = article.shownSince();
		version.untilEdition = until;
		version.path = article.path();
		version.headline = new Copy.Headline(wording.title(), wording.standfirst());
		version.html = body.html();
		version.text = wording.text();
		version.corrections = wording.corrections();
		version.updatedAt = wording.updatedAt();
		return version;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof PastVersion version && this.key.equals(version.key);
	}

	@Override
	public int hashCode() {
		return this.key.hashCode();
	}

	/**
	 * Which version of which story it is.
	 *
	 * @param articleId the story
	 * @param number counted from 1
	 */
	@Embeddable
	record Key(long articleId, int number) {
	}

}
