package press.dateline.syndication;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Departure;
import press.dateline.paper.FeedFormat;
import press.dateline.web.Address;
import press.dateline.web.Listing;
import press.dateline.web.PageNumber;

/**
 * A page of a list of stories, as programs follow it.
 *
 * @param title what the list is called
 * @param description one line about it
 * @param language of the paper that it is part of
 * @param list the address below which its feeds are
 * @param home the page on which readers see what it has
 * @param items the stories of the page, newest first, and which page it is
 * @param departed stories that are not public any more, the last that left first; none
 * but on the first page
 * @param updated when the newest change in it was made
 */
record Feed(String title, String description, Locale language, Address list, Address home, Listing<Item> items,
		List<Departure> departed, Instant updated) {

	/** Returns its own address in a format. */
	Address self(FeedFormat format) {
		return at(format, this.items.page());
	}

	/**
	 * Returns the addresses of the other pages of the list in a format, by what they are
	 * to this one (RFC 5005 section 3).
	 */
	Map<String, Address> pages(FeedFormat format) {
		Map<String, Address> pages = new LinkedHashMap<>();
		if (this.items.pages() > 1) {
			pages.put("first", at(format, PageNumber.FIRST));
			this.items.previous().ifPresent((page) -> pages.put("previous", at(format, page)));
			this.items.next().ifPresent((page) -> pages.put("next", at(format, page)));
			pages.put("last", at(format, new PageNumber(this.items.pages())));
		}
		return pages;
	}

	private Address at(FeedFormat format, PageNumber page) {
		return format.below(this.list).page(page);
	}

	/**
	 * A story in a feed.
	 *
	 * @param id what names it for ever
	 * @param url its absolute address
	 * @param title its headline, plain text
	 * @param summary the sentence below it
	 * @param html its text as safe HTML with absolute addresses
	 * @param language it is written in
	 * @param authors who wrote it
	 * @param tags what it is about and where
	 * @param picture its own picture
	 * @param published the moment on its dateline
	 * @param updated when it last changed in substance; never before it was published
	 */
	record Item(String id, String url, String title, @Nullable String summary, String html, Locale language,
			List<Author> authors, List<Tag> tags, @Nullable Picture picture, Instant published, Instant updated) {
	}

	/**
	 * Somebody who wrote a story.
	 *
	 * @param name as the byline has it
	 * @param url the absolute address of their page
	 */
	record Author(String name, String url) {
	}

	/**
	 * A topic or a place.
	 *
	 * @param term its slug
	 * @param label what readers call it
	 */
	record Tag(String term, String label) {
	}

	/**
	 * A picture.
	 *
	 * @param url its absolute address
	 * @param mediaType of its file
	 * @param alt what it shows in words
	 * @param width in pixels
	 * @param height in pixels
	 */
	record Picture(String url, String mediaType, String alt, int width, int height) {
	}

}
