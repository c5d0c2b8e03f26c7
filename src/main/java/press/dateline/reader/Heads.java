package press.dateline.reader;

import java.util.List;

import press.dateline.paper.Paper;
import press.dateline.web.Address;
import press.dateline.web.PageNumber;

import org.springframework.stereotype.Component;

/**
 * Makes the heads of pages: each title ends with the name of the site.
 */
@Component
class Heads {

	private final Words words;

	private final Paper paper;

	private final StructuredData data;

	Heads(Words words, Paper paper, StructuredData data) {
		this.words = words;
		this.paper = paper;
		this.data = data;
	}

	/** The head of a page. */
	Head of(String title, String description, Address address) {
		String numbered = numbered(title, address.page());
		return head(this.words.say("title.page", numbered, site()), description, address)
			.preview(Preview.page(numbered));
	}

	/**
	 * The head of a page that has a way to it.
	 * @param crumbs the way; its last step is the page
	 */
	Head of(String title, String description, Address address, List<Link> crumbs) {
		Head head = of(title, description, address);
		// A single step leads from nowhere.
		return (crumbs.size() > 1) ? head.data(this.data.way(crumbs)) : head;
	}

	private Head head(String title, String description, Address address) {
		return Head.of(this.words.language(), title, description, address.absolute(this.paper.site().url()));
	}

	private String site() {
		return this.paper.site().title();
	}

	private String numbered(String title, PageNumber page) {
		return page.equals(PageNumber.FIRST) ? title : this.words.say("title.numbered", title, page.value());
	}

	/** The head of the front page, which begins with the name of the site. */
	Head front() {
		String description = this.words.say("front.description");
		boolean own = this.paper.site().isOwn(this.words.language());
		String title = this.words.say("front.title", site(),
				own ? this.paper.site().tagline() : this.words.say("front.tagline"));
		return head(title, description, this.paper.front()).preview(Preview.page(title)).data(this.data.front());
	}

	/** The head of a story, with the place it comes from. */
	Head story(String headline, String place, String description, Address address) {
		String title = place.isEmpty() ? this.words.say("title.page", headline, site())
				: this.words.say("title.story", headline, place, site());
		return head(title, description, address).robots("max-snippet:-1,max-image-preview:large");
	}

	/** The head of a page that must not be found by searching. */
	Head hidden(String title) {
		return Head.hidden(this.words.language(), this.words.say("title.page", title, site()));
	}

}
