package press.dateline.reader;

import press.dateline.site.Site;
import press.dateline.web.Address;
import press.dateline.web.PageNumber;

import org.springframework.stereotype.Component;

/**
 * Makes the heads of pages: each title ends with the name of the site.
 */
@Component
class Heads {

	private final Site site;

	private final Words words;

	Heads(Site site, Words words) {
		this.site = site;
		this.words = words;
	}

	/** The head of a page. */
	Head of(String title, String description, Address address) {
		return Head.of(this.site, this.words.say("title.page", numbered(title, address.page()), this.site.title()),
				description, address);
	}

	private String numbered(String title, PageNumber page) {
		return page.equals(PageNumber.FIRST) ? title : this.words.say("title.numbered", title, page.value());
	}

	/** The head of the front page, which begins with the name of the site. */
	Head front() {
		return Head.of(this.site, this.words.say("front.title", this.site.title(), this.site.tagline()),
				this.words.say("front.description"), Address.FRONT);
	}

	/** The head of a story, with the place it comes from. */
	Head story(String headline, String place, String description, Address address) {
		String title = place.isEmpty() ? this.words.say("title.page", headline, this.site.title())
				: this.words.say("title.story", headline, place, this.site.title());
		return Head.of(this.site, title, description, address).robots("max-image-preview:large");
	}

	/** The head of a page that must not be found by searching. */
	Head hidden(String title) {
		return Head.hidden(this.site, this.words.say("title.page", title, this.site.title()));
	}

}
