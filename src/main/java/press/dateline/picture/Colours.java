package press.dateline.picture;

import java.awt.Transparency;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * Turns the colours of a profile into those of sRGB, which every screen shows alike.
 */
final class Colours {

	private static final int RGB = 0xffffff;

	private Colours() {
	}

	/**
	 * Returns the same picture with colours in sRGB; the picture itself when the profile
	 * is broken or not one for red, green and blue, as browsers do.
	 */
	static BufferedImage toSrgb(BufferedImage image, byte[] profile) {
		try {
			ColorSpace space = new ICC_ColorSpace(ICC_Profile.getInstance(profile));
			return (space.getType() == ColorSpace.TYPE_RGB) ? converted(image, space) : image;
		}
		catch (IllegalArgumentException | CMMException ex) {
			return image;
		}
	}

	private static BufferedImage converted(BufferedImage image, ColorSpace space) {
		int width = image.getWidth();
		int height = image.getHeight();
		BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		new ColorConvertOp(null).filter(tagged(image, space), target);
		int[] before = new int[width];
		int[] after = new int[width];
		for (int y = 0; y < height; y++) {
			image.getRGB(0, y, width, 1, before, 0, width);
			target.getRGB(0, y, width, 1, after, 0, width);
			for (int x = 0; x < width; x++) {
				before[x] = before[x] & ~RGB | after[x] & RGB;
			}
			image.setRGB(0, y, width, 1, before, 0, width);
		}
		return image;
	}

	/**
	 * Returns the same numbers, said to be of the profile's colours.
	 */
	private static BufferedImage tagged(BufferedImage image, ColorSpace space) {
		int width = image.getWidth();
		WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, image.getHeight(), 3, null);
		int[] row = new int[width];
		int[] samples = new int[3 * width];
		for (int y = 0; y < image.getHeight(); y++) {
			image.getRGB(0, y, width, 1, row, 0, width);
			for (int i = 0; i < samples.length; i++) {
				samples[i] = row[i / 3] >> 16 - 8 * (i % 3) & 0xff;
			}
			raster.setPixels(0, y, width, 1, samples);
		}
		return new BufferedImage(
				new ComponentColorModel(space, false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE), raster, false,
				null);
	}

}
