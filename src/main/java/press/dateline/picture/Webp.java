package press.dateline.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;

import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads and writes WebP by libwebp, which is native: where it does not load, everything
 * else goes on without it. The classes are named here rather than found by ImageIO, which
 * looks for them only once and perhaps from a thread that does not see them.
 */
final class Webp {

	private static final Logger logger = LoggerFactory.getLogger(Webp.class);

	/**
	 * The most pixels of a side that the format has room for.
	 */
	private static final int LONGEST = 16383;

	/**
	 * Like JPEG at 0.82 to the eye, with about two thirds of the bytes.
	 */
	private static final float QUALITY = 0.78f;

	private static final boolean available = loads();

	private Webp() {
	}

	static boolean isAvailable() {
		return available;
	}

	static boolean takes(BufferedImage image) {
		return available && image.getWidth() <= LONGEST && image.getHeight() <= LONGEST;
	}

	static ImageReader reader() {
		return new WebPImageReaderSpi().createReaderInstance(null);
	}

	static byte[] lossy(BufferedImage image) throws IOException {
		return written(image, "Lossy", QUALITY);
	}

	/**
	 * For drawings and screenshots, which are smaller and sharper this way.
	 */
	static byte[] lossless(BufferedImage image) throws IOException {
		return written(image, "Lossless", 0.5f);
	}

	private static byte[] written(BufferedImage image, String type, float quality) throws IOException {
		return Encoder.written(new WebPImageWriterSpi().createWriterInstance(null), image, (param) -> {
			param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			param.setCompressionType(type);
			param.setCompressionQuality(quality);
		});
	}

	private static boolean loads() {
		try {
			return lossy(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)).length > 0;
		}
		catch (Exception | LinkageError ex) {
			logger.warn("Pictures are served in the format they were filed in, not as WebP: "
					+ "the WebP library does not load on this machine. {}", String.valueOf(ex));
			return false;
		}
	}

}
