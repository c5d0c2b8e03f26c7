package press.dateline.reader;

import java.util.Optional;
import java.util.function.Supplier;

import press.dateline.article.Archive;
import press.dateline.article.FromOneEdition;
import press.dateline.article.Picture;
import press.dateline.article.Whereabouts;
import press.dateline.picture.Darkroom;
import press.dateline.picture.Rendition;
import press.dateline.picture.ShareCard;
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
	 * @param bytes makes it, unless it has been made before; nothing where it cannot be
	 */
	record Exhibit(String cacheControl, Supplier<Optional<Rendition>> bytes) {
	}

	/**
	 * Finds a picture.
	 * @param path the path of the story or standing page that shows it
	 * @param name the last part of its address
	 */
	Optional<Exhibit> find(String path, String name) {
		Optional<Supplier<Optional<Rendition>>> found = name.equals(Picture.CARD) ? card(path)
				: this.archive.picture(path, name).map((picture) -> print(picture, name));
		return found.map((bytes) -> new Exhibit(this.freshness.of(this.archive.edition()), bytes));
	}

	private Optional<Supplier<Optional<Rendition>>> card(String path) {
		return this.archive.find(path).filter(Whereabouts.Here.class::isInstance).map((here) -> {
			ShareCard card = this.cards.of(((Whereabouts.Here) here).story().summary());
			return () -> Optional.of(this.darkroom.card(card));
		});
	}

	private Supplier<Optional<Rendition>> print(Picture picture, String name) {
		return picture.width(name)
			.<Supplier<Optional<Rendition>>>map(
					(pixels) -> () -> this.darkroom.scaled(picture.hash(), picture.original(), pixels))
			.orElse(() -> this.darkroom.whole(picture.hash(), picture.original()));
	}

}
