package press.dateline.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a story for link previews: the site, the dateline with its line, and the
 * headline, on paper. Texts are drawn as given; what no shipped face has a glyph for is
 * left out.
 *
 * @param siteTitle the name of the site
 * @param headline the headline; long ones are drawn smaller, and cut with an ellipsis in
 * the end
 * @param place the place of the dateline in the language of the story; empty for none
 * @param date the date of the dateline, in words
 * @param language the language of the story: text runs from the right for those in Arabic
 * or Hebrew script, while the line, as a map, does not turn
 * @param longitude degrees east, -180 to 180, of the upper tick; null for none
 * @param yearFraction how much of the year had passed at the dateline's date, 0 to 1, of
 * the lower tick
 */
public record ShareCard(String siteTitle, String headline, String place, String date, Locale language,
		@Nullable Double longitude, double yearFraction) {

	/**
	 * The width of each card in pixels.
	 */
	public static final int WIDTH = 1200;

	/**
	 * The height of each card in pixels.
	 */
	public static final int HEIGHT = 630;

	// Raised when the same card is drawn differently.
	private static final int VERSION = 1;

	/**
	 * Returns what stands for everything that is drawn: SHA-256 in hexadecimal.
	 */
	public String hash() {
		return DigestUtils.sha256Hex(VERSION + " " + this);
	}

	/**
	 * Draws the card as a PNG. Needs neither a screen nor any font on the machine, and
	 * may be called from several threads at once.
	 */
	public byte[] png() {
		BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			new CardPainter(this, graphics).paint();
			return Encoder.file(image, Format.PNG);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			graphics.dispose();
		}
	}

}
