package press.dateline.article;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A line in the archive's list of corrections. It repeats the language and the window of
 * its story, so that one index of the store answers for the list.
 */
@Entity
@Table(name = "article_correction")
class CorrectionEntry {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entry_seq")
	@SequenceGenerator(name = "entry_seq", allocationSize = 50)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Article article;

	private int filedAs;

	@Column(columnDefinition = "text")
	private String text;

	private String primaryLanguage;

	@Column(name = "dated")
	private LocalDate date;

	@Embedded
	private PublicWindow window;

	@SuppressWarnings("NullAway.Init")
	CorrectionEntry() {
	}

	CorrectionEntry(Article article, Correction correction, int filedAs) {
		this.article = article;
		this.filedAs = filedAs;
		this.text = correction.text();
		this.primaryLanguage = article.primaryLanguage();
		this.date = correction.date();
		this.window = article.window();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof CorrectionEntry entry && this.article.equals(entry.article)
				&& this.filedAs == entry.filedAs && this.text.equals(entry.text)
				&& this.primaryLanguage.equals(entry.primaryLanguage) && this.date.equals(entry.date)
				&& this.window.equals(entry.window);
	}

	@Override
	public int hashCode() {
		return this.text.hashCode();
	}

}
