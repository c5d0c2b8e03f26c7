package press.dateline.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes files of pixels.
 */
final class Encoder {

	private static final float JPEG_QUALITY = 0.82f;

	private Encoder() {
	}

	/**
	 * Writes the smallest WebP that looks right.
	 * @param drawn whether it comes from a format for drawings
	 */
	static byte[] webp(BufferedImage image, boolean drawn) throws IOException {
		byte[] lossy = Webp.lossy(image);
		byte[] lossless = drawn ? Webp.lossless(image) : lossy;
		return (lossless.length < lossy.length) ? lossless : lossy;
	}

	static byte[] file(BufferedImage image, Format format) throws IOException {
		return switch (format) {
			case WEBP -> Webp.lossy(image);
			case JPEG -> written(writer(format), image, (param) -> {
				param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
				param.setCompressionQuality(JPEG_QUALITY);
				param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
			});
			default -> written(writer(format), image, (param) -> {
			});
		};
	}

	static byte[] written(ImageWriter writer, BufferedImage image, Consumer<ImageWriteParam> settings)
			throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
			writer.setOutput(output);
			ImageWriteParam param = writer.getDefaultWriteParam();
			settings.accept(param);
			writer.write(null, new IIOImage(image, null, null), param);
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

	private static ImageWriter writer(Format format) {
		return ImageIO.getImageWritersByFormatName(format.name()).next();
	}

}
