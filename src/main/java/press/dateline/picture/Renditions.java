package press.dateline.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sizes that a picture is served in, and the making of them. Everything here takes
 * the bytes of a file that {@link Original#of} has accepted, uses the processor for a
 * moment (half a second for a photograph, some seconds for the largest drawing) and up to
 * 130 MB of memory. May be called from several threads at once, whose number the caller
 * limits.
 */
public final class Renditions {

	private static final int[] WIDTHS = { 320, 640, 960, 1280, 1920 };

	private static final int WIDEST = WIDTHS[WIDTHS.length - 1];

	private Renditions() {
	}

	/**
	 * Returns the widths offered for {@code srcset}, ascending: 320, 640, 960, 1280 and
	 * 1920 pixels as far as they are below the original's, and the original's own unless
	 * it is above 1920; empty for what does not scale.
	 */
	public static List<Integer> widths(Original original) {
		if (!original.scales()) {
			return List.of();
		}
		IntStream smaller = IntStream.of(WIDTHS).filter((width) -> width < original.width());
		IntStream own = IntStream.of(original.width()).filter((width) -> width <= WIDEST);
		return IntStream.concat(smaller, own).boxed().toList();
	}

	/**
	 * Makes the picture in one width as WebP, or in the original's format on a platform
	 * for which there is no WebP library. It never has more bytes than the original: then
	 * the answer is the original without its metadata, in its own format. Orientation is
	 * applied and colours are sRGB. What does not scale is answered as it is.
	 * @param original the bytes of the original
	 * @param width in pixels, at least 1; a width above the original's means the
	 * original's
	 * @throws IllegalArgumentException when the bytes are not a picture that
	 * {@link Original#of} accepts
	 */
	public static Rendition make(byte[] original, int width) {
		if (width < 1) {
			throw new IllegalArgumentException("A picture is at least one pixel wide, not " + width);
		}
		return made(original, width, true);
	}

	/**
	 * Makes the picture for {@code src}, which every browser can show, in the original's
	 * format: at most 1920 pixels wide, without metadata, orientation applied. What does
	 * not scale is answered as it is, whatever its width.
	 * @param original the bytes of the original
	 * @throws IllegalArgumentException when the bytes are not a picture that
	 * {@link Original#of} accepts
	 */
	public static Rendition fallback(byte[] original) {
		return made(original, WIDEST, false);
	}

	private static Rendition made(byte[] original, int width, boolean asWebp) {
		try {
			Format format = new Signature(original).format();
			if (format == Format.SVG) {
				return new Rendition(original, format.mediaType());
			}
			Container file = Container.of(format, original);
			Rendition clean = new Rendition(file.withoutNotes(), format.mediaType());
			Header header = file.header();
			boolean asIs = header.moves() || format == Format.WEBP && !Webp.isAvailable();
			boolean fits = !asWebp && format != Format.JPEG && header.shownWidth() <= width && header.upright();
			return (asIs || fits) ? clean : smaller(new Picture(format, file), width, asWebp, clean);
		}
		catch (UnfitPictureException ex) {
			throw new IllegalArgumentException(ex.getMessage(), ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Rendition smaller(Picture picture, int width, boolean asWebp, Rendition clean) throws IOException {
		Rendition made = rendition(picture, width, asWebp);
		boolean pays = made.bytes().length < clean.bytes().length;
		return (pays || !picture.isUpright()) ? made : clean;
	}

	private static Rendition rendition(Picture picture, int width, boolean asWebp) throws IOException {
		BufferedImage image = picture.scaled(width);
		if (asWebp && Webp.takes(image)) {
			return new Rendition(Encoder.webp(image, picture.isDrawn()), Format.WEBP.mediaType());
		}
		return new Rendition(Encoder.file(image, picture.format()), picture.format().mediaType());
	}

}
