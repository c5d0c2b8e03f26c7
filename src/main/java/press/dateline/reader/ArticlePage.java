package press.dateline.reader;

import java.util.List;

import org.jspecify.annotations.Nullable;
import press.dateline.paper.Image;

/**
 * The page of a story.
 *
 * @param head what browsers and search engines are told
 * @param crumbs the way from the world to the place it comes from
 * @param story the story itself
 * @param meta who and when
 * @param map where it comes from; {@code null} where nobody knows
 * @param contents the headings of its sections, where there are enough for a list
 * @param topics what it is about
 * @param corrections what was put right
 * @param history where readers see what has changed; {@code null} where nothing has
 * @param onward the ways on from it
 * @param versions the same story in other languages
 * @param address its address for paper, without a scheme
 */
record ArticlePage(Head head, List<Link> crumbs, Text story, Meta meta, @Nullable Locator map, List<Link> contents,
		List<Link> topics, List<Moment> corrections, @Nullable Link history, Ways onward, List<LanguageLink> versions,
		String address) {

	/** What names the place of the corrections on the page. */
	static final String CORRECTIONS = "story-corrections";

	/** Returns the same for those alone who have its address. */
	ArticlePage unlisted() {
		return new ArticlePage(this.head.unlisted(), this.crumbs, this.story, this.meta, this.map, this.contents,
				this.topics, this.corrections, this.history, this.onward, this.versions, this.address);
	}

	/**
	 * The words of the story, in its own language.
	 *
	 * @param kind the label of anything but plain news, in the site's language
	 * @param title its headline
	 * @param standfirst the sentence below the headline
	 * @param dateline where and when
	 * @param lead the picture above the text
	 * @param html its text as safe HTML
	 */
	record Text(@Nullable String kind, String title, @Nullable String standfirst, DatelineRow dateline,
			@Nullable Lead lead, String html) {
	}

	/**
	 * The picture above the text.
	 *
	 * @param image the picture
	 * @param alt what it shows in words
	 * @param caption what it tells
	 * @param credit who made it
	 */
	record Lead(Image image, String alt, @Nullable String caption, @Nullable String credit) {
	}

	/**
	 * Who and when.
	 *
	 * @param bylines who wrote it
	 * @param published when it was published
	 * @param updated when it last changed in substance
	 * @param minutes how long it takes to read, in words
	 */
	record Meta(List<Link> bylines, Moment published, @Nullable Moment updated, String minutes) {
	}

	/**
	 * A moment or a day, with what is said of it.
	 *
	 * @param machine for machines
	 * @param when for readers
	 * @param text what is said
	 */
	record Moment(String machine, String when, String text) {
	}

	/**
	 * The ways on.
	 *
	 * @param place more from the same place; {@code null} where there is no more
	 * @param day more from the same day; {@code null} where there is no more
	 * @param days the days with stories before and after
	 */
	record Ways(@Nullable More place, @Nullable More day, StoriesPage.Pager days) {
	}

	/**
	 * A way on.
	 *
	 * @param all everything that it leads to
	 * @param cards some of it
	 */
	record More(Link all, List<Card> cards) {
	}

}
