package press.dateline.article;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A line in one of the archive's indexes: under this slug, this story. It repeats the
 * story's language, day and window, so that one index of the store answers for the slug.
 */
@MappedSuperclass
abstract class Entry {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entry_seq")
	@SequenceGenerator(name = "entry_seq", allocationSize = 50)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Article article;

	@Column(columnDefinition = "text")
	private String slug;

	private @Nullable Integer filedAs;

	private String primaryLanguage;

	@Column(name = "dated")
	private LocalDate date;

	@Embedded
	private PublicWindow window;

	@SuppressWarnings("NullAway.Init")
	Entry() {
	}

	Entry(Article article, String slug, @Nullable Integer filedAs) {
		this.article = article;
		this.slug = slug;
		this.filedAs = filedAs;
		this.primaryLanguage = article.primaryLanguage();
		this.date = article.date();
		this.window = article.window();
	}

	String slug() {
		return this.slug;
	}

	/** Returns whether the story names it itself, and not something within it. */
	boolean isFiled() {
		return this.filedAs != null;
	}

	/** Returns what the reader reads, or nothing where the slug says all. */
	abstract String name();

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Entry entry && getClass() == entry.getClass() && this.article.equals(entry.article)
				&& this.slug.equals(entry.slug) && Objects.equals(this.filedAs, entry.filedAs)
				&& this.primaryLanguage.equals(entry.primaryLanguage) && this.date.equals(entry.date)
				&& this.window.equals(entry.window) && name().equals(entry.name());
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

}
