package press.dateline.reader;

import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.dateline.article.CopyDesk;
import press.dateline.article.Editions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What all pages of an edition share is found out again for the next one. */
@SampleSite
class IssuesTests {

	private static final String FILE = "early.md";

	private final Calendar calendar;

	private final CountedLinks counted;

	private final CopyDesk desk;

	private final Editions editions;

	private final TransactionTemplate transaction;

	@Autowired
	IssuesTests(Calendar calendar, CountedLinks counted, CopyDesk desk, Editions editions,
			PlatformTransactionManager transactions) {
		this.calendar = calendar;
		this.counted = counted;
		this.desk = desk;
		this.editions = editions;
		this.transaction = new TransactionTemplate(transactions);
	}

	@AfterEach
	void takeTheStoryBack() {
		LocaleContextHolder.resetLocaleContext();
		change(() -> this.desk.remove(FILE));
	}

	@Test
	void bringTheDatesAndThePlacesOfANewStory() {
		LocalDate before = this.calendar.first();
		Long places = this.counted.places().get("nepal");

		change(() -> this.desk.file(new SampleNewsroom.Sample("early", "An early story", "2019-05-05", "nepal").copy(),
				null));

		assertThat(before).isEqualTo("2024-01-01");
		assertThat(places).isNull();
		assertThat(this.calendar.first()).isEqualTo("2019-01-01");
		assertThat(this.calendar.years()).endsWith(Year.of(2019));
		assertThat(this.counted.places()).containsEntry("nepal", 1L);
	}

	@Test
	void haveDatesAndPlacesOfTheirOwnInEachLanguage() {
		Long english = this.counted.places().get("kenya");
		LocaleContextHolder.setLocale(Locale.forLanguageTag("fa"));

		assertThat(english).isEqualTo(1);
		assertThat(this.counted.places()).containsKey("iran").doesNotContainKey("kenya");
		assertThat(this.calendar.years()).containsExactly(Year.of(2026));
	}

	private void change(Runnable change) {
		this.transaction.executeWithoutResult((status) -> {
			change.run();
			this.editions.open(SampleNewsroom.NOW);
		});
	}

}
