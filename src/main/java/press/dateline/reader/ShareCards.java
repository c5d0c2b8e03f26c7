package press.dateline.reader;

import java.time.LocalDate;
import java.util.Optional;

import press.dateline.article.Picture;
import press.dateline.article.Summary;
import press.dateline.paper.Image;
import press.dateline.picture.ShareCard;
import press.dateline.region.Region;
import press.dateline.web.Address;

import org.springframework.stereotype.Component;

/**
 * Says what stands on the cards that link previews show.
 */
@Component
class ShareCards {

	private final Cards cards;

	private final Words words;

	ShareCards(Cards cards, Words words) {
		this.cards = cards;
		this.words = words;
	}

	/** Returns the address of the card of a story. */
	static Address address(Summary story) {
		return Image.folder(story.path()).below(Picture.CARD);
	}

	/** Returns the card of a story. */
	ShareCard of(Summary story) {
		Optional<Region> place = this.cards.place(story);
		LocalDate day = story.date();
		Double longitude = place.map(Region::position).map((position) -> position.longitude()).orElse(null);
		return new ShareCard(this.words.site().title(), story.title(),
				place.map((region) -> region.name(story.language())).orElse(""), this.words.fullDate(day),
				story.language(), longitude, (day.getDayOfYear() - 0.5) / day.lengthOfYear());
	}

}
