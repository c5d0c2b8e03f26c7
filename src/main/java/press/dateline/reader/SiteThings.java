package press.dateline.reader;

import java.util.Map;

import press.dateline.paper.Paper;
import press.dateline.site.Site;
import press.dateline.web.Address;

import org.springframework.stereotype.Component;

/**
 * The site and its newsroom as schema.org describes them.
 */
@Component
class SiteThings {

	// What other parts of the same block call the newsroom by.
	private static final String NAME = "#newsroom";

	private final Paper paper;

	private final Words words;

	private final Policies policies;

	SiteThings(Paper paper, Words words, Policies policies) {
		this.paper = paper;
		this.words = words;
		this.policies = policies;
	}

	/** Describes the site in the language of the page, and how it can be searched. */
	Thing website() {
		Address front = this.paper.front();
		return Thing.of("WebSite")
			.with("url", absolute(front))
			.with("name", site().title())
			.with("description", this.words.say("front.description"))
			.with("inLanguage", this.paper.language().toLanguageTag())
			.with("publisher", Map.of("@id", absolute(Address.FRONT) + NAME))
			.with("potentialAction",
					Thing.of("SearchAction")
						.with("target",
								Thing.of("EntryPoint")
									.with("urlTemplate", absolute(front.below("search")) + "?q={search_term_string}"))
						.with("query-input", "required name=search_term_string"));
	}

	/** Describes the newsroom with everything it tells about itself. */
	Thing newsroom() {
		Thing newsroom = publisher().with("@id", absolute(Address.FRONT) + NAME).with("slogan", site().tagline());
		this.policies.pages().forEach(newsroom::with);
		return newsroom.with("contactPoint",
				this.policies.contact()
					.map((page) -> Thing.of("ContactPoint").with("contactType", "newsroom").with("url", page))
					.orElse(null));
	}

	/** Describes the newsroom in brief, as that which publishes a story. */
	Thing publisher() {
		return Thing.of("NewsMediaOrganization")
			.with("name", site().title())
			.with("url", absolute(Address.FRONT))
			.with("logo", absolute(new Address("/favicon.svg")));
	}

	private Site site() {
		return this.paper.site();
	}

	private String absolute(Address address) {
		return address.absolute(site().url());
	}

}
