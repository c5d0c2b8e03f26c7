package press.dateline.picture;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes pictures when they are first asked for, and keeps them. However many ask, each is
 * made once, and two are made at a time at most. Thread-safe.
 */
public final class Darkroom {

	private static final int AT_ONCE = 2;

	private static final int MOST_WAITING = 64;

	private static final String WHOLE = "whole";

	// Raised when the same card is drawn differently.
	private static final int CARD_VERSION = 1;

	private static final Logger logger = LoggerFactory.getLogger(Darkroom.class);

	private final PictureFiles files;

	private final Semaphore places = new Semaphore(AT_ONCE, true);

	private final ConcurrentMap<String, CompletableFuture<byte[]>> making = new ConcurrentHashMap<>();

	/** Opens a darkroom over files, of which there may be others. */
	public Darkroom(PictureFiles files) {
		this.files = files;
	}

	/**
	 * Returns the picture that every browser can show.
	 * @param hash of the original
	 * @param original what it is
	 * @return empty where the original is not kept, or no longer a picture
	 * @throws BusyException if too many others wait for theirs
	 */
	public Optional<Rendition> whole(String hash, Original original) {
		if (!original.scales()) {
			return kept(() -> this.files.original(hash)).map((bytes) -> rendition(bytes, original));
		}
		return made(hash, WHOLE, Renditions::fallback).map((bytes) -> rendition(bytes, original));
	}

	/**
	 * Returns the picture in one of the widths that {@link Renditions#widths} offers.
	 * @param hash of the original
	 * @param original what it is
	 * @return empty where the original is not kept, or no longer a picture
	 * @throws BusyException if too many others wait for theirs
	 */
	public Optional<Rendition> scaled(String hash, Original original, int width) {
		return made(hash, String.valueOf(width), (bytes) -> Renditions.make(bytes, width))
			.map((bytes) -> rendition(bytes, original));
	}

	/**
	 * Returns a card as a PNG.
	 * @throws BusyException if too many others wait for theirs
	 */
	public Rendition card(ShareCard card) {
		String hash = DigestUtils.sha256Hex(CARD_VERSION + " " + card);
		Reading drawn = () -> this.files.card(hash);
		byte[] png = kept(drawn).orElseGet(() -> once(hash, () -> kept(drawn).orElseGet(() -> draw(hash, card))));
		return new Rendition(png, Format.PNG.mediaType());
	}

	private byte[] draw(String hash, ShareCard card) {
		byte[] png = card.png();
		keep(() -> this.files.keepCard(hash, png));
		return png;
	}

	private interface Maker {

		Rendition make(byte[] original);

	}

	private Optional<byte[]> made(String hash, String form, Maker maker) {
		Reading done = () -> this.files.made(hash, form);
		byte[] bytes = kept(done)
			.orElseGet(() -> once(hash + "." + form, () -> kept(done).orElseGet(() -> make(hash, form, maker))));
		return (bytes.length == 0) ? Optional.empty() : Optional.of(bytes);
	}

	private byte[] make(String hash, String form, Maker maker) {
		Optional<byte[]> original = kept(() -> this.files.original(hash));
		if (original.isEmpty()) {
			logger.warn("The picture {} is not in the data folder; readers do not see it until the file that names "
					+ "it is filed again", hash);
			return new byte[0];
		}
		try {
			byte[] bytes = maker.make(original.get()).bytes();
			keep(() -> this.files.keepMade(hash, form, bytes));
			return bytes;
		}
		catch (IllegalArgumentException ex) {
			logger.warn("The picture {} in the data folder is damaged; readers do not see it until the file that "
					+ "names it is filed again", hash, ex);
			return new byte[0];
		}
	}

	private byte[] once(String key, Supplier<byte[]> maker) {
		CompletableFuture<byte[]> mine = new CompletableFuture<>();
		CompletableFuture<byte[]> others = this.making.putIfAbsent(key, mine);
		if (others != null) {
			return joined(others);
		}
		try {
			byte[] bytes = inTurn(maker);
			mine.complete(bytes);
			return bytes;
		}
		catch (RuntimeException | Error ex) {
			mine.completeExceptionally(ex);
			throw ex;
		}
		finally {
			this.making.remove(key, mine);
		}
	}

	private byte[] inTurn(Supplier<byte[]> maker) {
		if (this.places.getQueueLength() >= MOST_WAITING) {
			throw new BusyException();
		}
		this.places.acquireUninterruptibly();
		try {
			return maker.get();
		}
		finally {
			this.places.release();
		}
	}

	private static byte[] joined(CompletableFuture<byte[]> others) {
		try {
			return others.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			throw ex;
		}
	}

	private interface Reading {

		Optional<byte[]> read() throws IOException;

	}

	private interface Writing {

		void write() throws IOException;

	}

	private static Optional<byte[]> kept(Reading reading) {
		try {
			return reading.read();
		}
		catch (IOException ex) {
			logger.warn("A picture cannot be read from the data folder", ex);
			return Optional.empty();
		}
	}

	// Who asked for it gets it all the same.
	private static void keep(Writing writing) {
		try {
			writing.write();
		}
		catch (IOException ex) {
			logger.warn("A picture cannot be kept in the data folder; it is made again for the next reader", ex);
		}
	}

	private static Rendition rendition(byte[] bytes, Original original) {
		return new Rendition(bytes, isWebp(bytes) ? Format.WEBP.mediaType() : original.format().mediaType());
	}

	private static boolean isWebp(byte[] bytes) {
		return bytes.length > 12 && bytes[0] == 'R' && bytes[1] == 'I' && bytes[2] == 'F' && bytes[3] == 'F'
				&& bytes[8] == 'W' && bytes[9] == 'E' && bytes[10] == 'B' && bytes[11] == 'P';
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
