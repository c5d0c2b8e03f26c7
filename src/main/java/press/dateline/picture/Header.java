package press.dateline.picture;

import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a picture file says, before anything is decoded.
 *
 * @param width in pixels, as stored
 * @param height in pixels, as stored
 * @param pixels of all frames together
 * @param moves whether it is made of several frames
 * @param exif the TIFF structure with what the camera noted
 * @param profile the ICC profile, where the decoder does not apply it by itself
 */
record Header(int width, int height, long pixels, boolean moves, byte @Nullable [] exif, byte @Nullable [] profile) {

	private static final int ORIENTATION = 0x112;

	static Header still(int width, int height, byte @Nullable [] exif, byte @Nullable [] profile) {
		return new Header(width, height, (long) width * height, false, exif, profile);
	}

	static Header moving(int width, int height, long pixels) {
		return new Header(width, height, pixels, true, null, null);
	}

	/**
	 * Returns how the camera was held; upright when it did not say so readably.
	 */
	Orientation orientation() {
		if (this.exif == null) {
			return Orientation.TOP_LEFT;
		}
		try {
			return noted(new Bytes(this.exif));
		}
		catch (IndexOutOfBoundsException ex) {
			// Browsers show a picture with garbled notes upright, too.
			return Orientation.TOP_LEFT;
		}
	}

	private static Orientation noted(Bytes tiff) {
		boolean little = tiff.has(0, "II");
		int directory = (int) (little ? tiff.little32(4) : tiff.big32(4));
		int entries = little ? tiff.little16(directory) : tiff.big16(directory);
		for (int i = 0; i < entries; i++) {
			int entry = directory + 2 + 12 * i;
			if ((little ? tiff.little16(entry) : tiff.big16(entry)) == ORIENTATION) {
				int noted = little ? tiff.little16(entry + 8) : tiff.big16(entry + 8);
				return (noted >= 1 && noted <= 8) ? Orientation.typeOf(noted) : Orientation.TOP_LEFT;
			}
		}
		return Orientation.TOP_LEFT;
	}

	boolean upright() {
		return orientation() == Orientation.TOP_LEFT;
	}

	/**
	 * Returns whether width and height change places when the picture is shown.
	 */
	boolean lying() {
		return switch (orientation()) {
			case LEFT_TOP, RIGHT_TOP, RIGHT_BOTTOM, LEFT_BOTTOM -> true;
			default -> false;
		};
	}

	int shownWidth() {
		return lying() ? this.height : this.width;
	}

	int shownHeight() {
		return lying() ? this.width : this.height;
	}

}
