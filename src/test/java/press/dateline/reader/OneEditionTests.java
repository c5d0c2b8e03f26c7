package press.dateline.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;
import press.dateline.article.Archive;
import press.dateline.article.CopyDesk;
import press.dateline.article.Editions;
import press.dateline.article.Slug;
import press.dateline.article.StandingPage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@SampleSite
class OneEditionTests {

	private static final String SOURCE = "_pages/meanwhile.md";

	private final Filter oneEdition;

	private final Archive archive;

	private final CopyDesk desk;

	private final Editions editions;

	private final TransactionTemplate transaction;

	@Autowired
	OneEditionTests(@Qualifier("oneEdition") Filter oneEdition, Archive archive, CopyDesk desk, Editions editions,
			PlatformTransactionManager transactions) {
		this.oneEdition = oneEdition;
		this.archive = archive;
		this.desk = desk;
		this.editions = editions;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Test
	void isShownFromTheFirstQueryOfAPageToItsLast() throws Exception {
		List<Long> numbers = new ArrayList<>();
		List<String> titles = new ArrayList<>();

		this.oneEdition.doFilter(new MockHttpServletRequest("GET", "/"), new MockHttpServletResponse(),
				(request, response) -> {
					numbers.add(this.archive.edition().number());
					meanwhile(() -> this.desk.filePage(page()));
					numbers.add(this.archive.edition().number());
					this.archive.pages().forEach((page) -> titles.add(page.title()));
				});

		assertThat(numbers.get(1)).isEqualTo(numbers.get(0));
		assertThat(titles).containsExactly("About Dateline");
		assertThat(this.archive.edition().number()).isGreaterThan(numbers.get(0));
		meanwhile(() -> this.desk.removePage(SOURCE));
	}

	private void meanwhile(Runnable change) {
		CompletableFuture.runAsync(() -> this.transaction.executeWithoutResult((status) -> {
			change.run();
			this.editions.open(SampleNewsroom.NOW);
		})).join();
	}

	private static StandingPage page() {
		return new StandingPage(Slug.of("meanwhile").orElseThrow(), "Meanwhile", Locale.ENGLISH, "<p>Text.</p>",
				SOURCE);
	}

}
