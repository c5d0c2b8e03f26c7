package press.dateline.reader;

import java.util.Optional;
import java.util.function.Supplier;

import press.dateline.article.Archive;
import press.dateline.article.FromOneEdition;
import press.dateline.article.Picture;
import press.dateline.article.Whereabouts;
import press.dateline.picture.Darkroom;
import press.dateline.picture.Print;
import press.dateline.picture.ShareCard;
import press.dateline.web.EntityTag;
import press.dateline.web.Freshness;

import org.springframework.stereotype.Component;

/**
 * Finds the pictures that are public: those of the stories that are, and of the standing
 * pages. They are made afterwards, so that the store need not wait for it.
 */
@Component
@FromOneEdition
class Gallery {

	private final Archive archive;

	private final ShareCards cards;

	private final Freshness freshness;

	private final Darkroom darkroom;

	Gallery(Archive archive, ShareCards cards, Freshness freshness, Darkroom darkroom) {
		this.archive = archive;
		this.cards = cards;
		this.freshness = freshness;
		this.darkroom = darkroom;
	}

	/**
	 * A picture that is public.
	 *
	 * @param cacheControl for how long it may be kept
	 * @param tag stands for its content
	 * @param print makes it, unless it has been made before; nothing where it cannot be
	 */
	record Exhibit(String cacheControl, EntityTag tag, Supplier<Optional<Print>> print) {
	}

	/**
	 * Finds a picture.
	 * @param path the path of the story or standing page that shows it
	 * @param name the last part of its address
	 */
	Optional<Exhibit> find(String path, String name) {
		return name.equals(Picture.CARD) ? card(path)
				: this.archive.picture(path, name).map((picture) -> print(picture, name));
	}

	private Optional<Exhibit> card(String path) {
		return this.archive.find(path).filter(Whereabouts.Here.class::isInstance).map((here) -> {
			ShareCard card = this.cards.of(((Whereabouts.Here) here).story().summary());
			return exhibit(card.hash(), () -> this.darkroom.card(card));
		});
	}

	private Exhibit print(Picture picture, String name) {
		String hash = picture.hash();
		return picture.width(name)
			.map((pixels) -> exhibit(hash + "." + pixels, () -> this.darkroom.scaled(hash, picture.original(), pixels)))
			.orElseGet(() -> exhibit(hash, () -> this.darkroom.whole(hash, picture.original())));
	}

	private Exhibit exhibit(String content, Supplier<Optional<Print>> print) {
		return new Exhibit(this.freshness.of(this.archive.edition()), EntityTag.weak(content), print);
	}

}
