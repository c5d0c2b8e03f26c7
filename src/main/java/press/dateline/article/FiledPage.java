package press.dateline.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import press.dateline.site.Site;

/**
 * A standing page with the file that it was read from.
 */
@Entity
@Table(name = "standing_page")
class FiledPage {

	@Id
	@Column(name = "name", columnDefinition = "text")
	private String path;

	@Column(columnDefinition = "text")
	private String source;

	@Column(columnDefinition = "text")
	private String title;

	@Convert(converter = LanguageTag.class)
	private Locale language;

	@Column(columnDefinition = "text")
	private String html;

	@ElementCollection
	@CollectionTable(name = "standing_page_picture", joinColumns = @JoinColumn(name = "page"))
	private Set<Picture> pictures = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	private FiledPage() {
	}

	static FiledPage of(StandingPage page, Site site) {
		FiledPage filed = new FiledPage();
		filed.path = page.path(site);
		filed.source = page.source();
		filed.revise(page);
		return filed;
	}

	void revise(StandingPage page) {
		this.title = page.title();
		this.language = page.language();
		this.html = page.html();
		this.pictures.retainAll(page.pictures());
		this.pictures.addAll(page.pictures());
	}

	String source() {
		return this.source;
	}

	StandingPage page() {
		return new StandingPage(slug(this.path), this.title, this.language, this.html, this.source,
				List.copyOf(this.pictures));
	}

	/** Returns a page without its text and pictures. */
	static StandingPage named(String path, String title, Locale language, String source) {
		return new StandingPage(slug(path), title, language, "", source);
	}

	private static Slug slug(String path) {
		return new Slug(path.substring(path.lastIndexOf('/') + 1));
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof FiledPage page && this.path.equals(page.path);
	}

	@Override
	public int hashCode() {
		return this.path.hashCode();
	}

}
