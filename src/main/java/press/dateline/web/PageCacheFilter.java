package press.dateline.web;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import press.dateline.article.Edition;
import press.dateline.article.Editions;
import press.dateline.region.Atlas;
import press.dateline.web.PageCache.Key;

import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers with pages from memory. A page that is there touches neither the store nor what
 * makes pages; one that is not is made once for all who ask for it meanwhile. Whatever is
 * no page of an edition passes through.
 */
@Component
@Order(FilterOrder.PAGE_CACHE)
class PageCacheFilter extends OncePerRequestFilter {

	/** The attribute of a request that holds the edition its page shows. */
	static final String EDITION = PageCacheFilter.class.getName() + ".edition";

	// By then the one who makes it has failed, or is as slow as everybody would be.
	private static final long LONGEST_WAIT_SECONDS = 10;

	private final PageCache pages;

	private final Editions editions;

	private final Atlas atlas;

	private final Freshness freshness;

	// Filters are made with the web server, before the store is ready to be asked.
	PageCacheFilter(PageCache pages, @Lazy Editions editions, Atlas atlas, Freshness freshness) {
		this.pages = pages;
		this.editions = editions;
		this.atlas = atlas;
		this.freshness = freshness;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !Reading.isAbout(request) || OneEdition.isWithout(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Key key = new Key(inForce().number(), this.atlas.revision(), Reading.target(request));
		Optional<KeptPage> kept = this.pages.find(key).or(() -> awaited(key));
		if (kept.isPresent()) {
			answer(kept.get(), request, response);
		}
		else {
			make(key, request, response, chain);
		}
	}

	// After a restart nothing was opened yet: what the store has is in force.
	private Edition inForce() {
		if (this.editions.inForce().number() == 0) {
			this.editions.look();
		}
		return this.editions.inForce();
	}

	private Optional<KeptPage> awaited(Key key) {
		Optional<CompletableFuture<Optional<KeptPage>>> other = this.pages.making(key);
		try {
			return other.isEmpty() ? Optional.empty() : other.get().get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
		catch (ExecutionException | TimeoutException ex) {
			return Optional.empty();
		}
	}

	private void make(Key key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<KeptPage> page = Optional.empty();
		Timer.Sample began = Timer.start();
		Reading.HeldBack whole = new Reading.HeldBack(response);
		try {
			Reading.Plain plain = new Reading.Plain(request);
			chain.doFilter(plain, whole);
			page = page(plain, whole);
		}
		finally {
			this.pages.made(key, page);
		}
		if (page.isPresent()) {
			began.stop(this.pages.renders());
			whole.resetBuffer();
			answer(page.get(), request, response);
		}
		else {
			whole.pass(request);
		}
	}

	private static Optional<KeptPage> page(Reading.Plain request, Reading.HeldBack whole) {
		Object edition = request.getAttribute(EDITION);
		boolean page = edition instanceof Edition && whole.getStatus() == HttpServletResponse.SC_OK
				&& !whole.isCommitted() && whole.getContentSize() > 0;
		return page
				? Optional.of(KeptPage.of((Edition) edition, whole.getContentType(),
						whole.getHeader(HttpHeaders.CONTENT_LANGUAGE), whole.getContentAsByteArray()))
				: Optional.empty();
	}

	private void answer(KeptPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
		ContentEncoding encoding = page.encoding(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		set(response, HttpHeaders.CONTENT_LANGUAGE, page.language());
		response.setHeader(HttpHeaders.CACHE_CONTROL, this.freshness.of(page.edition()));
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		EntityTag tag = EntityTag.strong(page.tag(encoding));
		Instant changed = page.edition().instant();
		response.setHeader(HttpHeaders.ETAG, tag.header());
		response.setDateHeader(HttpHeaders.LAST_MODIFIED, changed.toEpochMilli());
		if (tag.isKnownTo(request, changed)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		byte[] bytes = page.bytes(encoding);
		response.setContentType(page.contentType());
		set(response, HttpHeaders.CONTENT_ENCODING, (encoding != ContentEncoding.IDENTITY) ? encoding.token() : null);
		response.setContentLength(bytes.length);
		if (!Reading.isHead(request)) {
			response.getOutputStream().write(bytes);
		}
	}

	private static void set(HttpServletResponse response, String header, @Nullable String value) {
		if (value != null) {
			response.setHeader(header, value);
		}
	}

}
