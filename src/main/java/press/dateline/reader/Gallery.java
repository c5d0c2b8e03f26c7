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
				: this.archive.picture(path, name).map((picture) -> exhibit(picture, name, cacheControl()));
	}

	private Optional<Exhibit> card(String path) {
		return this.archive.find(path).filter(Whereabouts.Here.class::isInstance).map((here) -> {
			ShareCard card = this.cards.of(((Whereabouts.Here) here).story().summary());
			return new Exhibit(cacheControl(), EntityTag.weak(card.hash()), () -> this.darkroom.card(card));
		});
	}

	private String cacheControl() {
		return this.freshness.of(this.archive.edition());
	}

	/**
	 * Shows a picture.
	 * @param name the last part of its address, or of that of a smaller size of it
	 * @param cacheControl for how long it may be kept
	 */
	Exhibit exhibit(Picture picture, String name, String cacheControl) {
		String hash = picture.hash();
		return picture.width(name)
			.map((pixels) -> new Exhibit(cacheControl, EntityTag.weak(hash + "." + pixels),
					() -> this.darkroom.scaled(hash, picture.original(), pixels)))
			.orElseGet(() -> new Exhibit(cacheControl, EntityTag.weak(hash),
					() -> this.darkroom.whole(hash, picture.original())));
	}

}
