package press.dateline.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;

import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;

/**
 * A picture of pixels that does not move, from which others are made.
 */
record Picture(Format format, Container file) {

	/**
	 * The most pixels that are decoded for one rendition: of larger pictures only each
	 * second or third, which is more than enough to make 1920 wide ones of.
	 */
	private static final double MOST_DECODED = 16_000_000;

	/**
	 * Returns the picture in the given width, as shown: upright, in sRGB.
	 */
	BufferedImage scaled(int width) throws IOException {
		Header header = this.file.header();
		int wanted = Math.min(width, header.shownWidth());
		double scale = (double) wanted / header.shownWidth();
		int other = Math.max(1, (int) Math.round(scale * header.shownHeight()));
		BufferedImage decoded = decoded(scale);
		BufferedImage scaled = Thumbnails.of(decoded)
			.forceSize(header.lying() ? other : wanted, header.lying() ? wanted : other)
			.imageType(decoded.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
			.asBufferedImage();
		BufferedImage upright = ExifFilterUtils.getFilterForOrientation(header.orientation()).apply(scaled);
		return (header.profile() != null) ? Colours.toSrgb(upright, header.profile()) : upright;
	}

	/**
	 * Returns whether the file without its notes may stand for the picture.
	 */
	boolean isUpright() {
		return this.file.header().upright();
	}

	/**
	 * Returns whether it comes in a format for drawings and screenshots.
	 */
	boolean isDrawn() {
		return this.format == Format.PNG || this.format == Format.GIF;
	}

	private BufferedImage decoded(double scale) throws IOException {
		int step = (int) Math.ceil(Math.sqrt(this.file.header().pixels() / MOST_DECODED));
		try {
			return Decoder.decode(this.format, this.file, Math.max(1, Math.min(step, (int) (1 / scale))));
		}
		catch (UnfitPictureException ex) {
			throw new IllegalArgumentException(ex.getMessage(), ex);
		}
	}

}
