package press.dateline.reader;

import java.util.List;

import org.jspecify.annotations.Nullable;
import press.dateline.web.Address;
import press.dateline.web.Listing;

/**
 * A page that lists stories: of a region, a date, a topic, a byline.
 *
 * @param head what browsers and search engines are told
 * @param crumbs the way here; the last is this page
 * @param heading what stands above the list
 * @param title what the list is, for readers who hear the page
 * @param groups the stories, under headings or not
 * @param said what is said where there are no stories
 * @param aside the ways on beside the list
 * @param pagers the ways to the pages before and after
 */
record StoriesPage(Head head, List<Link> crumbs, Heading heading, String title, List<Group> groups, @Nullable Said said,
		Aside aside, List<Pager> pagers) {

	StoriesPage {
		pagers = pagers.stream().filter(Pager::leadsSomewhere).toList();
	}

	/**
	 * What stands above the list.
	 *
	 * @param text the heading of the page
	 * @param note a sentence below it; its numbers may be marked as HTML
	 * @param facts what is known at a glance
	 * @param line the line with its words
	 * @param map where on the globe it is
	 */
	record Heading(String text, @Nullable String note, List<Fact> facts, @Nullable DatelineRow line,
			@Nullable Locator map) {

		/** A heading of what is not in one place. */
		Heading(String text, @Nullable String note, List<Fact> facts, @Nullable DatelineRow line) {
			this(text, note, facts, line, null);
		}

	}

	/**
	 * A fact.
	 *
	 * @param name what is told
	 * @param value as text
	 */
	record Fact(String name, String value) {
	}

	/**
	 * Stories under one heading.
	 *
	 * @param id unique on the page; {@code null} where no link leads here
	 * @param title the heading; {@code null} where the list has none
	 * @param cards the stories
	 */
	record Group(@Nullable String id, @Nullable String title, List<Card> cards) {

		Group(@Nullable String title, List<Card> cards) {
			this(null, title, cards);
		}

	}

	/**
	 * A notice in the place of stories.
	 *
	 * @param text what there is not
	 * @param more where to go instead
	 * @param cards stories that may serve
	 */
	record Said(String text, @Nullable String more, List<Card> cards) {
	}

	/**
	 * What stands beside the list.
	 *
	 * @param label what it is, for readers who hear the page
	 * @param sections its parts, none of them empty
	 */
	record Aside(String label, List<Section> sections) {

		Aside {
			sections = sections.stream().filter((section) -> !section.links().isEmpty()).toList();
		}

	}

	/**
	 * Links with counts under a heading.
	 *
	 * @param id unique on the page
	 * @param title the heading
	 * @param href where the heading leads
	 * @param count the number beside the heading
	 * @param links the links
	 */
	record Section(String id, String title, @Nullable String href, @Nullable String count, List<Link> links) {

		static Section of(String id, String title, List<Link> links) {
			return new Section(id, title, null, null, links);
		}

	}

	/**
	 * The ways to what comes before and after.
	 *
	 * @param label what it leads through
	 * @param previous one step towards the newer pages or the earlier dates
	 * @param middle where this page stands, or one step up
	 * @param next one step the other way
	 */
	record Pager(String label, @Nullable Link previous, @Nullable Link middle, @Nullable Link next) {

		/** Leads through the pages of a list. */
		static Pager of(Listing<?> listing, Address address, Words words) {
			return new Pager(words.say("nav.pages"),
					listing.previous().map((page) -> Link.to(words.say("page.newer"), address.page(page))).orElse(null),
					new Link(words.say("page.of", listing.page().value(), listing.pages()), "", null),
					listing.next().map((page) -> Link.to(words.say("page.older"), address.page(page))).orElse(null));
		}

		/** Leads through the pages of a list of anything else. */
		static @Nullable Pager through(Listing<?> listing, Address address, Words words) {
			return (listing.pages() == 1) ? null
					: new Pager(words.say("nav.pages"),
							listing.previous()
								.map((page) -> Link.to(words.say("search.page.before"), address.page(page)))
								.orElse(null),
							new Link(words.say("page.of", listing.page().value(), listing.pages()), "", null),
							listing.next()
								.map((page) -> Link.to(words.say("search.page.after"), address.page(page)))
								.orElse(null));
		}

		/** Returns whether there is anything to follow. */
		public boolean leadsSomewhere() {
			return this.previous != null || this.next != null || (this.middle != null && !this.middle.href().isEmpty());
		}

	}

}
