package press.dateline.web;

import press.dateline.article.Editions;
import press.dateline.region.Atlas;
import press.dateline.web.PageCache.Key;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Names the pages of what is in force.
 */
@Component
class PageNames {

	private final Editions editions;

	private final Atlas atlas;

	// What answers readers is made with the web server, before the store is ready to be
	// asked.
	PageNames(@Lazy Editions editions, Atlas atlas) {
		this.editions = editions;
		this.atlas = atlas;
	}

	/**
	 * Names the page at an address.
	 * @param target its path and its query, as asked for
	 */
	Key of(String target) {
		return new Key(this.editions.inForce().number(), this.atlas.revision(), target);
	}

	/** Finds out what is in force. After a restart nothing was opened yet. */
	void lookUp() {
		if (this.editions.inForce().number() == 0) {
			this.editions.look();
		}
	}

}
