package press.dateline.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes pictures when they are first asked for, and keeps them. However many ask, each is
 * made once, and two are made at a time at most. Thread-safe.
 */
public final class Darkroom {

	private static final String WHOLE = "whole";

	private static final Logger logger = LoggerFactory.getLogger(Darkroom.class);

	private final PictureFiles files;

	private final Turns turns = new Turns();

	private final Failures failures = new Failures();

	/** Opens a darkroom over files, of which there may be others. */
	public Darkroom(PictureFiles files) {
		this.files = files;
	}

	/**
	 * Returns the picture that every browser can show.
	 * @param hash of the original
	 * @param original what it is
	 * @return empty where the original is not kept, or cannot be shown
	 * @throws BusyException if too many others wait for theirs
	 */
	public Optional<Print> whole(String hash, Original original) {
		if (original.format() == Format.SVG) {
			Optional<Path> file = this.files.originalFile(hash);
			if (file.isEmpty()) {
				this.failures.lost(hash, "it is not there");
			}
			return file.map((path) -> new Print.Kept(path, Format.SVG.mediaType()));
		}
		return made(hash, WHOLE, original, Renditions::fallback);
	}

	/**
	 * Returns the picture in one of the widths that {@link Renditions#widths} offers.
	 * @param hash of the original
	 * @param original what it is
	 * @return empty where the original is not kept, or cannot be shown
	 * @throws BusyException if too many others wait for theirs
	 */
	public Optional<Print> scaled(String hash, Original original, int width) {
		return made(hash, String.valueOf(width), original, (bytes) -> Renditions.make(bytes, width));
	}

	/**
	 * Returns a card as a PNG.
	 * @throws BusyException if too many others wait for theirs
	 */
	public Optional<Print> card(ShareCard card) {
		String hash = card.hash();
		return drawn(hash).or(() -> this.turns.once(hash, () -> drawn(hash).or(() -> Optional.of(draw(hash, card)))));
	}

	private Optional<Print> drawn(String hash) {
		return this.files.madeFile(hash, PictureFiles.CARD).map((file) -> new Print.Kept(file, Format.PNG.mediaType()));
	}

	private Print draw(String hash, ShareCard card) {
		Rendition rendition = new Rendition(card.png(), Format.PNG.mediaType());
		return kept(() -> this.files.keepMade(hash, PictureFiles.CARD, rendition.bytes()), rendition);
	}

	private interface Maker {

		Rendition make(byte[] original);

	}

	private Optional<Print> made(String hash, String form, Original original, Maker maker) {
		return done(hash, form, original).or(() -> this.turns.once(hash + "." + form,
				() -> done(hash, form, original).or(() -> make(hash, form, maker))));
	}

	private Optional<Print> done(String hash, String form, Original original) {
		return this.files.madeFile(hash, form).flatMap((file) -> {
			try {
				boolean webp = WebpFile.isAt(file);
				return Optional.of(new Print.Kept(file, (webp ? Format.WEBP : original.format()).mediaType()));
			}
			catch (IOException ex) {
				this.failures.lost(hash, ex.toString());
				return Optional.empty();
			}
		});
	}

	private Optional<Print> make(String hash, String form, Maker maker) {
		try {
			FileTime time = this.files.originalTime(hash);
			return this.failures.has(hash, form, time) ? Optional.empty() : make(hash, form, time, maker);
		}
		catch (IOException ex) {
			this.failures.lost(hash, ex.toString());
			return Optional.empty();
		}
	}

	private Optional<Print> make(String hash, String form, FileTime time, Maker maker) throws IOException {
		try {
			Rendition rendition = maker.make(this.files.original(hash));
			return Optional.of(kept(() -> this.files.keepMade(hash, form, rendition.bytes()), rendition));
		}
		catch (IllegalArgumentException | OutOfMemoryError ex) {
			this.failures.giveUp(hash, form, time, ex);
			return Optional.empty();
		}
	}

	private interface Keeping {

		Path keep() throws IOException;

	}

	private static Print kept(Keeping keeping, Rendition rendition) {
		try {
			return new Print.Kept(keeping.keep(), rendition.mediaType());
		}
		catch (IOException ex) {
			// Who asked for it gets it all the same.
			logger.warn("A picture cannot be kept in the data folder; it is made again for the next reader", ex);
			return new Print.Loose(rendition.bytes(), rendition.mediaType());
		}
	}

	/**
	 * Too many pictures are waiting to be made; whoever asks again later gets theirs.
	 */
	public static final class BusyException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		BusyException() {
			super("Too many pictures are waiting to be made", null, false, false);
		}

	}

}
