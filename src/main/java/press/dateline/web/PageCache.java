package press.dateline.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * The pages that have been made, as the bytes that leave: of each the last that was shown
 * at its address. It is good for its own edition; afterwards it tells whether the next
 * has changed. What is being made is made once, however many ask for it.
 */
@Component
class PageCache {

	// What a page says of itself besides its type, and every reader is told.
	private static final List<String> OWN = List.of(HttpHeaders.CONTENT_LANGUAGE, HttpHeaders.LINK,
			HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "Cross-Origin-Resource-Policy");

	/**
	 * What names a page.
	 *
	 * @param edition the number of its edition
	 * @param atlas the revision of the places that it names
	 * @param target its path and its query
	 */
	record Key(long edition, int atlas, String target) {
	}

	private final Cache<String, KeptPage> pages;

	private final Map<Key, CompletableFuture<Optional<KeptPage>>> inTheMaking = new ConcurrentHashMap<>();

	private final Counter hits;

	private final Counter misses;

	private final Timer renders;

	PageCache(WebProperties properties, MeterRegistry registry) {
		this.pages = Caffeine.newBuilder()
			.maximumWeight(properties.pageCache().toBytes())
			.weigher((String target, KeptPage page) -> page.weight() + 2 * target.length())
			.build();
		Gauge.builder("dateline.page.cache.size", this.pages, Cache::estimatedSize)
			.description("Pages in memory")
			.register(registry);
		Gauge.builder("dateline.page.cache.weight", this.pages, PageCache::weight)
			.description("What the pages in memory weigh")
			.baseUnit("bytes")
			.register(registry);
		this.hits = gets(registry, "hit");
		this.misses = gets(registry, "miss");
		this.renders = Timer.builder("dateline.page.render")
			.description("Making a page that was not in memory")
			.register(registry);
	}

	private static Counter gets(MeterRegistry registry, String result) {
		return Counter.builder("dateline.page.cache.gets")
			.description("Requests for pages")
			.tag("result", result)
			.register(registry);
	}

	private static double weight(Cache<String, KeptPage> pages) {
		return pages.policy().eviction().orElseThrow().weightedSize().orElse(0);
	}

	/**
	 * Finds a page of the edition that is asked for, and counts that it was not there.
	 */
	Optional<KeptPage> find(Key key) {
		Optional<KeptPage> page = glance(key);
		if (page.isEmpty()) {
			this.misses.increment();
		}
		return page;
	}

	/** Finds a page on behalf of one who passes on what is not there. */
	Optional<KeptPage> glance(Key key) {
		Optional<KeptPage> page = kept(key);
		if (page.isPresent()) {
			this.hits.increment();
		}
		return page;
	}

	private Optional<KeptPage> kept(Key key) {
		KeptPage page = this.pages.getIfPresent(key.target());
		return (page != null && page.edition() == key.edition() && page.atlas() == key.atlas()) ? Optional.of(page)
				: Optional.empty();
	}

	/**
	 * Announces that the caller makes a page.
	 * @param own what the caller completes, and ends with {@link #made}
	 * @return the caller's own, or what the one who makes the page already will have made
	 */
	CompletableFuture<Optional<KeptPage>> making(Key key, CompletableFuture<Optional<KeptPage>> own) {
		CompletableFuture<Optional<KeptPage>> other = this.inTheMaking.putIfAbsent(key, own);
		if (other != null) {
			return other;
		}
		// It may have been made since the caller looked.
		Optional<KeptPage> page = kept(key);
		if (page.isEmpty()) {
			return own;
		}
		this.inTheMaking.remove(key, own);
		own.complete(page);
		return CompletableFuture.completedFuture(page);
	}

	/**
	 * Ends the making of a page. Those who wait for it get it, or learn that the answer
	 * is no page to keep; where {@code own} is not completed, that making it failed.
	 */
	void made(Key key, CompletableFuture<Optional<KeptPage>> own) {
		this.inTheMaking.remove(key, own);
		own.completeExceptionally(new IllegalStateException("The page was not made"));
	}

	/**
	 * Keeps what was made, compressed.
	 * @return the page as it leaves
	 */
	KeptPage keep(Key key, Imprint imprint, Reading.HeldBack whole) {
		KeptPage before = this.pages.getIfPresent(key.target());
		PageBytes content = PageBytes.of(whole.getContentType(), headers(whole), whole.getContentAsByteArray(),
				(before != null) ? before.content() : null);
		KeptPage page = KeptPage.of(imprint, key.atlas(), content, before);
		return this.pages.asMap().merge(key.target(), page, PageCache::newer);
	}

	private static Map<String, String> headers(Reading.HeldBack whole) {
		Map<String, String> headers = new TreeMap<>();
		for (String name : OWN) {
			if (whole.getHeader(name) != null) {
				headers.put(name, String.join(", ", whole.getHeaders(name)));
			}
		}
		return headers;
	}

	// A slow one of the edition before must not replace what is in force.
	private static KeptPage newer(KeptPage kept, KeptPage made) {
		return (made.edition() >= kept.edition()) ? made : kept;
	}

	/** Measures how long pages take to be made. */
	Timer renders() {
		return this.renders;
	}

}
