package press.dateline.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import org.jspecify.annotations.Nullable;
import press.dateline.markdown.Heading;

/**
 * The text of an article and what belongs to it, apart from the article so that lists
 * never read it.
 */
@Entity
class ArticleBody {

	@Id
	private @Nullable Long articleId;

	@MapsId
	@OneToOne(fetch = FetchType.LAZY, optional = false)
	private Article article;

	@Column(columnDefinition = "text")
	private String html;

	@Column(name = "plain", columnDefinition = "text")
	private String text;

	@Convert(converter = HeadingsJson.class)
	@Column(columnDefinition = "text")
	private List<Heading> contents;

	private int words;

	@Convert(converter = CorrectionsJson.class)
	@Column(columnDefinition = "text")
	private List<Correction> corrections;

	@ElementCollection
	@CollectionTable(name = "article_picture", joinColumns = @JoinColumn(name = "article_id"))
	private Set<Picture> pictures = new HashSet<>();

	@Embedded
	private @Nullable LeadPicture lead;

	@SuppressWarnings("NullAway.Init")
	private ArticleBody() {
	}

	static ArticleBody of(Article article, Copy copy) {
		ArticleBody body = new ArticleBody();
		body.article = article;
		body.rewrite(copy);
		return body;
	}

	void rewrite(Copy copy) {
		this.html = copy.body().html();
		this.text = copy.body().text();
		this.contents = copy.body().contents();
		this.words = copy.body().words();
		this.corrections = copy.corrections();
		this.lead = copy.body().lead();
		this.pictures.retainAll(copy.body().pictures());
		this.pictures.addAll(copy.body().pictures());
	}

	/** Returns what the story says. */
	Wording wording() {
		return this.article.wording(this.text, this.corrections);
	}

	/** Returns whether copy says just that. */
	boolean tells(Copy copy) {
		return this.html.equals(copy.body().html()) && wording().equals(Wording.of(copy));
	}

	String html() {
		return this.html;
	}

	/** Returns the story that it is the text of, as its page shows it. */
	Story story() {
		return this.article.story(
				new Copy.Body(this.html, this.text, this.contents, this.words, List.copyOf(this.pictures), this.lead),
				this.corrections);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ArticleBody body && this.article.equals(body.article);
	}

	@Override
	public int hashCode() {
		return ArticleBody.class.hashCode();
	}

}
