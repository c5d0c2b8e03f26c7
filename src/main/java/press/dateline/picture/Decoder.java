package press.dateline.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Makes pixels of the first frame of a file whose head has been found harmless.
 */
final class Decoder {

	/**
	 * With about so many pixels a picture is looked through for damage.
	 */
	private static final int GLANCE = 256;

	private Decoder() {
	}

	/**
	 * Reads through the whole file without keeping more than a few of its pixels.
	 */
	static void lookThrough(Format format, Container file) throws UnfitPictureException {
		Header header = file.header();
		decode(format, file, 1 + Math.min(header.width(), header.height()) / GLANCE);
	}

	/**
	 * Decodes each so-and-so-many-th pixel of each so-and-so-many-th row. The WebP
	 * library knows no such steps and always gives all.
	 */
	static BufferedImage decode(Format format, Container file, int step) throws UnfitPictureException {
		ImageReader reader = reader(format);
		try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.withoutNotes()))) {
			return decode(reader, input, file.header(), step);
		}
		catch (IOException | RuntimeException ex) {
			// The decoders of the JDK meet hostile bytes with all kinds of exceptions.
			throw UnfitPictureException.damaged(ex);
		}
		finally {
			reader.dispose();
		}
	}

	private static BufferedImage decode(ImageReader reader, ImageInputStream input, Header header, int step)
			throws IOException {
		reader.setInput(input, true, true);
		if (reader.getWidth(0) != header.width() || reader.getHeight(0) != header.height()) {
			throw new IOException("The decoder sees another size than the head tells");
		}
		reader.addIIOReadWarningListener((source, warning) -> {
			if (warning.contains("premature end")) {
				throw new IllegalArgumentException(warning);
			}
		});
		ImageReadParam param = reader.getDefaultReadParam();
		param.setSourceSubsampling(step, step, 0, 0);
		return reader.read(0, param);
	}

	private static ImageReader reader(Format format) {
		return (format == Format.WEBP) ? Webp.reader() : ImageIO.getImageReadersByFormatName(format.name()).next();
	}

}
