package press.dateline.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compresses pages once, in every encoding that the platform has.
 */
final class Compression {

	// Higher levels of Brotli take many times as long for a few bytes less.
	private static final int BROTLI_QUALITY = 5;

	private static final Logger logger = LoggerFactory.getLogger(Compression.class);

	private static final boolean BROTLI = brotli();

	private Compression() {
	}

	private static boolean brotli() {
		boolean available = Brotli4jLoader.isAvailable();
		if (!available) {
			logger.warn("Brotli is not available on this platform ({}); pages leave as gzip",
					String.valueOf(Brotli4jLoader.getUnavailabilityCause()));
		}
		return available;
	}

	/** Returns the bytes in each encoding. */
	static Map<ContentEncoding, byte[]> of(byte[] bytes) {
		byte[] gzip = gzip(bytes);
		return BROTLI ? Map.of(ContentEncoding.IDENTITY, bytes, ContentEncoding.GZIP, gzip, ContentEncoding.BROTLI,
				brotli(bytes)) : Map.of(ContentEncoding.IDENTITY, bytes, ContentEncoding.GZIP, gzip);
	}

	// At its usual level: the highest takes half as long again for five bytes of a page.
	private static byte[] gzip(byte[] bytes) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
		try (OutputStream gzip = new GZIPOutputStream(out)) {
			gzip.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static byte[] brotli(byte[] bytes) {
		try {
			return Encoder.compress(bytes, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
