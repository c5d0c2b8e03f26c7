package press.dateline.picture;

/**
 * What a picture file turned out to be by its content.
 *
 * @param format the format of the file, whatever its name says
 * @param width in pixels, as shown: the orientation that a camera noted is applied; for
 * SVG from {@code width} or {@code viewBox}, rounded
 * @param height in pixels, as shown
 * @param moves whether it has more than one frame; such a picture is served as it is
 */
public record Original(Format format, int width, int height, boolean moves) {

	/**
	 * Raised whenever the same bytes would be taken, measured or refused otherwise.
	 */
	public static final int VERSION = 1;

	/**
	 * The most pixels that a picture may have: cameras of today make 12 to 50 million,
	 * and each of them takes four bytes of memory while it is scaled.
	 */
	public static final long MOST_PIXELS = 50_000_000;

	/**
	 * The most pixels that a WebP may have that does not move: the library for it always
	 * makes room for all of them at once.
	 */
	public static final long MOST_WEBP_PIXELS = 16_000_000;

	/**
	 * The most pixels of all frames together in a picture that moves: about a minute of
	 * 800 by 600.
	 */
	public static final long MOST_MOVING_PIXELS = 500_000_000;

	/**
	 * The largest SVG in bytes.
	 */
	public static final int MOST_SVG_BYTES = 1_000_000;

	/**
	 * Reads what a file is by its content, never by its name. The size is read before
	 * anything is decoded, so that a small file which claims to be huge costs nothing;
	 * then the whole file is read through once, so that a damaged one is found here and
	 * not in front of a reader.
	 * @throws UnfitPictureException with words for an editor when the file is not a
	 * picture of a known {@link Format}, has more than {@link #MOST_PIXELS} (as a WebP
	 * {@link #MOST_WEBP_PIXELS}), is damaged, or is an SVG that does or fetches something
	 */
	public static Original of(byte[] bytes) throws UnfitPictureException {
		Format format = new Signature(bytes).format();
		if (format == Format.SVG) {
			return SvgFile.of(bytes).original();
		}
		Container file = Container.of(format, bytes);
		Header header = file.header();
		boolean stillWebp = format == Format.WEBP && !header.moves();
		checkSize(header, stillWebp ? MOST_WEBP_PIXELS : MOST_PIXELS, stillWebp ? " in a WebP" : "");
		boolean readable = format != Format.WEBP || Webp.isAvailable() && !header.moves();
		if (readable) {
			Decoder.lookThrough(format, file);
		}
		return new Original(format, header.shownWidth(), header.shownHeight(), header.moves());
	}

	private static void checkSize(Header header, long most, String where) throws UnfitPictureException {
		if (header.width() == 0 || header.height() == 0) {
			throw UnfitPictureException.damaged(null);
		}
		if ((long) header.width() * header.height() > most) {
			throw new UnfitPictureException("The picture has " + header.width() + " × " + header.height() + " pixels; "
					+ most / 1_000_000 + " million are the most" + where + ". Make it smaller"
					+ (where.isEmpty() ? "." : ", or save it as JPEG."));
		}
		if (header.pixels() > MOST_MOVING_PIXELS) {
			throw new UnfitPictureException("The picture moves for too long: all its frames have "
					+ header.pixels() / 1_000_000 + " million pixels together; " + MOST_MOVING_PIXELS / 1_000_000
					+ " million are the most. Make it shorter or smaller.");
		}
	}

	/**
	 * Returns whether smaller sizes can be made: not of an SVG, which is sharp in each
	 * size, and not of what moves.
	 */
	public boolean scales() {
		return this.format.scales() && !this.moves;
	}

}
