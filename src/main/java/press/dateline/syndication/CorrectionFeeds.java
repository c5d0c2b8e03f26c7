package press.dateline.syndication;

import java.time.Instant;
import java.util.List;

import org.apache.commons.codec.digest.DigestUtils;
import press.dateline.article.Errata;
import press.dateline.article.Erratum;
import press.dateline.article.Summary;
import press.dateline.paper.Paper;
import press.dateline.web.Address;
import press.dateline.web.Listing;
import press.dateline.web.PageNumber;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Makes the feed of everything that was put right.
 */
@Component
class CorrectionFeeds {

	private final Errata errata;

	private final Paper paper;

	private final Names names;

	private final StoryAbroad abroad;

	private final MessageSource messages;

	CorrectionFeeds(Errata errata, Paper paper, Names names, StoryAbroad abroad, MessageSource messages) {
		this.errata = errata;
		this.paper = paper;
		this.names = names;
		this.abroad = abroad;
		this.messages = messages;
	}

	/**
	 * Makes a page of the feed.
	 * @throws press.dateline.web.NotFoundException beyond the last page
	 */
	Feed of(PageNumber page) {
		Address home = this.paper.front().corrections();
		Listing<Feed.Item> items = Listing.of(page, this.paper.site().pageSize(),
				this.errata.count(this.paper.stories()),
				(offset, limit) -> this.errata.newest(this.paper.stories(), offset, limit)
					.stream()
					.map(this::item)
					.toList());
		return new Feed(say("corrections.title") + " · " + this.paper.site().title(), say("corrections.description"),
				this.paper.language(), home, home, items, List.of(), updated(items.items()));
	}

	private String say(String key) {
		return this.messages.getMessage(key, null, this.paper.language());
	}

	// One that never had a correction was never changed.
	private static Instant updated(List<Feed.Item> items) {
		return items.isEmpty() ? Instant.EPOCH : items.get(0).updated();
	}

	private Feed.Item item(Erratum erratum) {
		Summary story = erratum.story();
		String text = erratum.correction().text();
		String url = this.abroad.absolute(new Address(story.path()));
		Instant told = this.paper.site().startOf(erratum.correction().date());
		String html = "<p>%s</p>%n<p><a href=\"%s\">%s</a></p>".formatted(HtmlUtils.htmlEscape(text, "UTF-8"), url,
				HtmlUtils.htmlEscape(story.title(), "UTF-8"));
		return new Feed.Item(id(erratum), url + "#story-corrections", story.title(), text, html, story.language(),
				List.of(), List.of(), null, told, told);
	}

	// What is put right twice on one day differs in its words.
	private String id(Erratum erratum) {
		return this.names.of(erratum.firstPath()) + "#" + erratum.correction().date() + "-"
				+ DigestUtils.sha256Hex(erratum.correction().text()).substring(0, 12);
	}

}
