package press.dateline.reader;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Archive;
import press.dateline.article.Selection;
import press.dateline.article.Summary;
import press.dateline.reader.StoriesPage.Fact;
import press.dateline.reader.StoriesPage.Group;
import press.dateline.reader.StoriesPage.Pager;
import press.dateline.region.Region;
import press.dateline.web.Address;
import press.dateline.web.Listing;
import press.dateline.web.PageNumber;

import org.springframework.stereotype.Component;

/**
 * What all pages that list stories are made with.
 */
@Component
class Lists {

	private final Archive archive;

	private final Cards cards;

	private final CountedLinks counted;

	private final Heads heads;

	private final Words words;

	Lists(Archive archive, Cards cards, CountedLinks counted, Heads heads, Words words) {
		this.archive = archive;
		this.cards = cards;
		this.counted = counted;
		this.heads = heads;
		this.words = words;
	}

	/** Takes a page of a choice of stories, newest first. */
	Listing<Summary> newest(Selection selection, PageNumber page) {
		return Listing.of(page, this.words.site().pageSize(), this.archive.count(selection),
				(offset, limit) -> this.archive.newest(selection, offset, limit));
	}

	/** Takes a page of a choice of stories, from the date line westward. */
	Listing<Summary> westward(Selection selection, PageNumber page) {
		return Listing.of(page, this.words.site().pageSize(), this.archive.count(selection),
				(offset, limit) -> this.archive.westward(selection, offset, limit));
	}

	/** Puts a page of stories under the headings of their months. */
	List<Group> byMonth(Listing<Summary> listing) {
		return this.cards.byMonth(listing.items());
	}

	/** Puts a page of stories under no heading. */
	List<Group> plain(Listing<Summary> listing) {
		return listing.items().isEmpty() ? List.of() : List.of(new Group(null, cards(listing.items())));
	}

	/** Makes cards of stories. */
	List<Card> cards(List<Summary> stories) {
		return this.cards.of(stories);
	}

	/** Makes the head of a page, its description a sentence about its name. */
	Head head(String name, String description, Address address) {
		return this.heads.of(name, this.words.say(description, name), address);
	}

	/** Makes the head of a page that has a way to it. */
	Head head(String name, String description, Address address, List<Link> crumbs) {
		return this.heads.of(name, this.words.say(description, name), address, crumbs);
	}

	/** Makes the ways to the pages of a list before and after. */
	Pager pager(Listing<?> listing, Address address) {
		return Pager.of(listing, address, this.words);
	}

	/** States a number. */
	Fact fact(String key, long number) {
		return new Fact(this.words.say(key), this.words.number(number));
	}

	/** States a date. */
	Fact fact(String key, LocalDate day) {
		return new Fact(this.words.say(key), this.words.date(day));
	}

	/** Draws how far a place reaches, with its name; {@code null} where nobody knows. */
	@Nullable DatelineRow reach(Region region) {
		return (region.position() != null) ? DatelineRow.plain(region.name(this.words.language()),
				DatelineLine.reach(region), this.words.extent(region)) : null;
	}

	/** Returns what makes links with counts. */
	CountedLinks counted() {
		return this.counted;
	}

	/** Returns the words of the site. */
	Words words() {
		return this.words;
	}

	/** Says a sentence. */
	String say(String key, Object... arguments) {
		return this.words.say(key, arguments);
	}

}
