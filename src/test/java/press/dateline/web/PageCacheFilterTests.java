package press.dateline.web;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dateline.article.Edition;
import press.dateline.article.Editions;
import press.dateline.region.Atlas;
import press.dateline.site.Site;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** What becomes of those who ask for a page while another's request makes it. */
class PageCacheFilterTests {

	private static final Edition EDITION = new Edition(7, Instant.parse("2026-01-17T12:00:00Z"),
			Instant.parse("2026-01-18T00:00:00Z"));

	private final Editions editions = mock();

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private final PageCacheFilter filter = new PageCacheFilter(
			new PageCache(new WebProperties(DataSize.ofMegabytes(1)), this.meters),
			new PageNames(this.editions, new Atlas()),
			new PageAnswers(new Freshness(Clock.fixed(EDITION.instant(), ZoneOffset.UTC), new Site("Dateline", "",
					URI.create("https://news.example"), Locale.ENGLISH, List.of(), ZoneId.of("UTC"), 20, true))));

	private final ExecutorService readers = Executors.newCachedThreadPool();

	private final AtomicInteger made = new AtomicInteger();

	private final CountDownLatch making = new CountDownLatch(1);

	private final CountDownLatch go = new CountDownLatch(1);

	@BeforeEach
	void open() {
		given(this.editions.inForce()).willReturn(EDITION);
	}

	@AfterEach
	void close() {
		this.readers.shutdownNow();
	}

	private MockHttpServletResponse ask(FilterChain chain) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(new MockHttpServletRequest("GET", "/regions/iran"), response, chain);
		return response;
	}

	private Future<MockHttpServletResponse> askAside(FilterChain chain) {
		return this.readers.submit(() -> ask(chain));
	}

	// Makes a page, an error or nothing once it may.
	private FilterChain slowly(FilterChain chain) {
		return (request, response) -> {
			this.made.incrementAndGet();
			this.making.countDown();
			try {
				this.go.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			chain.doFilter(request, response);
		};
	}

	private static FilterChain page() {
		return (request, response) -> {
			request.setAttribute(PageCacheFilter.IMPRINT, new Imprint(EDITION, Duration.ofMinutes(1)));
			response.getWriter().write("A page");
		};
	}

	private static FilterChain refusal() {
		return (request, response) -> ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
	}

	private static FilterChain failure() {
		return (request, response) -> {
			throw new ServletException("The store is away");
		};
	}

	// The one who asks second waits for the first, which shows in its thread alone.
	private static void untilItWaits(Thread reader) {
		while (reader.getState() != Thread.State.TIMED_WAITING) {
			Thread.onSpinWait();
		}
	}

	private MockHttpServletResponse askSecond(FilterChain chain) throws Exception {
		this.making.await();
		MockHttpServletResponse[] answer = new MockHttpServletResponse[1];
		Thread second = new Thread(() -> {
			try {
				answer[0] = ask(chain);
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		});
		second.start();
		untilItWaits(second);
		this.go.countDown();
		second.join();
		return answer[0];
	}

	@Test
	void shareThePage() throws Exception {
		Future<MockHttpServletResponse> first = askAside(slowly(page()));

		MockHttpServletResponse second = askSecond(slowly(page()));

		assertThat(second.getContentAsString()).isEqualTo("A page").isEqualTo(first.get().getContentAsString());
		assertThat(this.made).hasValue(1);
	}

	@Test
	void shareItsFailureAtOnce() throws Exception {
		Future<MockHttpServletResponse> first = askAside(slowly(failure()));

		MockHttpServletResponse second = askSecond(slowly(page()));

		assertThatThrownBy(first::get).hasRootCauseInstanceOf(ServletException.class);
		assertThat(second.getStatus()).isEqualTo(500);
		assertThat(this.made).hasValue(1);
	}

	@Test
	void areAnsweredOneByOneWhereItIsNoPage() throws Exception {
		Future<MockHttpServletResponse> first = askAside(slowly(refusal()));

		MockHttpServletResponse second = askSecond(slowly(refusal()));

		assertThat(first.get().getStatus()).isEqualTo(404);
		assertThat(second.getStatus()).isEqualTo(404);
		assertThat(this.made).hasValue(2);
	}

	@Test
	void mayTryAgainAfterAFailure() throws Exception {
		assertThatThrownBy(() -> ask(failure())).isInstanceOf(ServletException.class);

		assertThat(ask(page()).getContentAsString()).isEqualTo("A page");
		assertThat(ask(failure()).getContentAsString()).isEqualTo("A page");
		assertThat(this.meters.get("dateline.page.cache.gets").tag("result", "hit").counter().count()).isEqualTo(1);
	}

	@Test
	void areNotDatedWithinTheSecondOfTheirEdition() throws Exception {
		assertThat(ask(page()).containsHeader("Last-Modified")).isFalse();
	}

}
