package press.dateline.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.springframework.stereotype.Component;

/**
 * The pages that have been made, as the bytes that leave, each for the edition it shows.
 * The first page of an edition lets those of the ones before go. What is being made is
 * made once, however many ask for it.
 */
@Component
class PageCache {

	/**
	 * What names a page.
	 *
	 * @param edition the number of its edition
	 * @param atlas the revision of the places that it names
	 * @param target its path and the page of its list
	 */
	record Key(long edition, int atlas, String target) {
	}

	private final Cache<Key, KeptPage> pages;

	private final Map<Key, CompletableFuture<Optional<KeptPage>>> inTheMaking = new ConcurrentHashMap<>();

	private final AtomicLong newest = new AtomicLong();

	private final Timer renders;

	PageCache(WebProperties properties, MeterRegistry registry) {
		this.pages = Caffeine.newBuilder()
			.maximumWeight(properties.pageCache().toBytes())
			.weigher((Key key, KeptPage page) -> page.weight() + 2 * key.target().length())
			.recordStats()
			.build();
		CaffeineCacheMetrics.monitor(registry, this.pages, "pages");
		this.renders = Timer.builder("dateline.page.render")
			.description("Making a page that was not in memory")
			.register(registry);
	}

	Optional<KeptPage> find(Key key) {
		return Optional.ofNullable(this.pages.getIfPresent(key));
	}

	/**
	 * Announces that the caller makes a page.
	 * @return nothing for the one who makes it and calls {@link #made} in the end, else
	 * what the one who does will have made
	 */
	Optional<CompletableFuture<Optional<KeptPage>>> making(Key key) {
		return Optional.ofNullable(this.inTheMaking.putIfAbsent(key, new CompletableFuture<>()));
	}

	/** Takes what was made; empty for an answer that is no page to keep. */
	void made(Key key, Optional<KeptPage> page) {
		page.ifPresent((kept) -> keep(key, kept));
		CompletableFuture<Optional<KeptPage>> waiting = this.inTheMaking.remove(key);
		if (waiting != null) {
			waiting.complete(page.filter((kept) -> kept.edition().number() == key.edition()));
		}
	}

	private void keep(Key key, KeptPage page) {
		long edition = page.edition().number();
		if (this.newest.getAndAccumulate(edition, Math::max) < edition) {
			this.pages.asMap().keySet().removeIf((other) -> other.edition() < edition);
		}
		this.pages.put(new Key(edition, key.atlas(), key.target()), page);
	}

	/** Measures how long pages take to be made. */
	Timer renders() {
		return this.renders;
	}

}
