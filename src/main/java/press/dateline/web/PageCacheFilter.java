package press.dateline.web;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.micrometer.core.instrument.Timer;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import press.dateline.web.PageCache.Key;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Answers with pages from memory. A page that is there touches neither the store nor what
 * makes pages; one that is not is made once for all who ask for it meanwhile. Whatever is
 * no page of an edition passes through.
 */
@Component
@Order(FilterOrder.PAGE_CACHE)
class PageCacheFilter implements Filter {

	/** The attribute of a request that holds the imprint of its page. */
	static final String IMPRINT = PageCacheFilter.class.getName() + ".imprint";

	// By then the one who makes it is as slow as everybody would be.
	private static final long LONGEST_WAIT_SECONDS = 10;

	private static final String SECONDS_TO_WAIT = "5";

	private final PageCache pages;

	private final PageNames names;

	private final PageAnswers answers;

	PageCacheFilter(PageCache pages, PageNames names, PageAnswers answers) {
		this.pages = pages;
		this.names = names;
		this.answers = answers;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		doFilter((HttpServletRequest) request, (HttpServletResponse) response, chain);
	}

	private void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!Reading.isAbout(request)) {
			chain.doFilter(request, response);
			return;
		}
		this.names.lookUp();
		Key key = this.names.of(Reading.target(request));
		Optional<KeptPage> kept = this.pages.find(key);
		if (kept.isPresent()) {
			this.answers.send(kept.get(), request, response);
		}
		else if (OneEdition.isWithout(request)) {
			chain.doFilter(request, response);
		}
		else {
			make(key, request, response, chain);
		}
	}

	private void make(Key key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		CompletableFuture<Optional<KeptPage>> own = new CompletableFuture<>();
		CompletableFuture<Optional<KeptPage>> first = this.pages.making(key, own);
		if (first != own) {
			await(first, request, response, chain);
			return;
		}
		Reading.HeldBack whole = new Reading.HeldBack(response);
		Optional<KeptPage> page;
		try {
			page = made(key, request, whole, chain);
			own.complete(page);
		}
		finally {
			this.pages.made(key, own);
		}
		if (page.isPresent()) {
			whole.resetBuffer();
			this.answers.send(page.get(), request, response);
		}
		else {
			whole.pass(request);
		}
	}

	private Optional<KeptPage> made(Key key, HttpServletRequest request, Reading.HeldBack whole, FilterChain chain)
			throws ServletException, IOException {
		Timer.Sample began = Timer.start();
		chain.doFilter(new Reading.Plain(request), whole);
		if (request.getAttribute(IMPRINT) instanceof Imprint imprint && whole.isPage()) {
			KeptPage page = this.pages.keep(key, imprint, whole);
			began.stop(this.pages.renders());
			return Optional.of(page);
		}
		return Optional.empty();
	}

	// Those who wait share what becomes of the page. Trying again one by one would take
	// the longer the more of them there are.
	private void await(CompletableFuture<Optional<KeptPage>> other, HttpServletRequest request,
			HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
		try {
			Optional<KeptPage> page = other.get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
			if (page.isPresent()) {
				this.answers.send(page.get(), request, response);
			}
			else {
				chain.doFilter(request, response);
			}
		}
		catch (ExecutionException ex) {
			response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
		}
		catch (TimeoutException ex) {
			askToWait(response);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			askToWait(response);
		}
	}

	private static void askToWait(HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
		response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
	}

}
