package press.dateline.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RenditionsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "200|200", "320|320", "321|320,321", "1000|320,640,960,1000",
			"1920|320,640,960,1280,1920", "6000|320,640,960,1280,1920" })
	void offersWidthsUpToTheOriginal(int width, String widths) {
		List<Integer> offered = Renditions.widths(new Original(Format.JPEG, width, 10, false));

		assertThat(offered).map(String::valueOf).containsExactly(widths.split(","));
	}

	@Test
	void offersNoWidthsOfWhatDoesNotScale() {
		assertThat(Renditions.widths(new Original(Format.SVG, 2000, 10, false))).isEmpty();
		assertThat(Renditions.widths(new Original(Format.GIF, 2000, 10, true))).isEmpty();
	}

	@Test
	void makesAWidthAsWebp() {
		Rendition made = Renditions.make(Samples.jpeg(1000, 500), 320);

		BufferedImage image = Samples.decoded(made.bytes());
		assertThat(made.mediaType()).isEqualTo("image/webp");
		assertThat(image.getWidth()).isEqualTo(320);
		assertThat(image.getHeight()).isEqualTo(160);
		assertThat(isRed(image.getRGB(5, 80))).isTrue();
		assertThat(isRed(image.getRGB(315, 80))).isFalse();
	}

	@ParameterizedTest
	@EnumSource(value = Format.class, names = { "JPEG", "PNG", "GIF", "WEBP" })
	void neverMakesMoreBytesThanTheOriginalHas(Format format) {
		byte[] original = OriginalTests.sample(format);

		for (int width : new int[] { 1, 320, 400, 5000 }) {
			assertThat(Renditions.make(original, width).bytes()).hasSizeLessThanOrEqualTo(original.length);
			assertThat(Renditions.fallback(original).bytes()).hasSizeLessThanOrEqualTo(original.length);
		}
	}

	@ParameterizedTest
	@CsvSource({ "1,400,300,5,150", "2,400,300,395,150", "3,400,300,395,150", "4,400,300,5,150", "5,300,400,150,5",
			"6,300,400,150,5", "7,300,400,150,395", "8,300,400,150,395" })
	void turnsThePictureAsTheCameraWasHeld(int orientation, int width, int height, int redX, int redY) {
		byte[] jpeg = Samples.withExif(Samples.jpeg(400, 300), orientation);
		byte[] png = Samples.withChunk(Samples.png(400, 300), "eXIf", Samples.exif(orientation));

		for (Rendition made : List.of(Renditions.make(jpeg, width), Renditions.fallback(jpeg),
				Renditions.fallback(png))) {
			BufferedImage image = Samples.decoded(made.bytes());
			assertThat(image.getWidth()).isEqualTo(width);
			assertThat(image.getHeight()).isEqualTo(height);
			assertThat(isRed(image.getRGB(redX, redY))).isTrue();
			assertThat(isRed(image.getRGB(width - 1 - redX, height - 1 - redY))).isFalse();
		}
	}

	@Test
	void forgetsWhereThePictureWasTaken() throws Exception {
		byte[] jpeg = Samples.withExif(Samples.jpeg(400, 300), 1);
		byte[] png = Samples.withChunk(Samples.withChunk(Samples.png(400, 300), "eXIf", Samples.exif(1)), "tEXt",
				Samples.latin("Comment\0" + Samples.PLACE));
		byte[] gif = Samples.movingGif(40, 30, 2);
		byte[] webp = Samples.extendedWebp(400, 300, 1);
		byte[] trailing = Samples.joined(Samples.jpeg(400, 300), Samples.latin(Samples.PLACE));

		for (byte[] original : List.of(jpeg, png, gif, webp, trailing)) {
			assertThat(text(original)).contains(Samples.PLACE);
			assertThat(text(Renditions.fallback(original).bytes())).doesNotContain(Samples.PLACE);
			assertThat(text(Renditions.make(original, 5000).bytes())).doesNotContain(Samples.PLACE);
			assertThat(Original.of(Renditions.fallback(original).bytes())).isEqualTo(Original.of(original));
		}
	}

	@Test
	void keepsWhatIsTransparent() {
		BufferedImage drawing = new BufferedImage(900, 300, BufferedImage.TYPE_INT_ARGB);
		drawing.createGraphics().fillRect(450, 0, 450, 300);

		BufferedImage made = Samples.decoded(Renditions.make(Samples.file(drawing, "png"), 320).bytes());

		assertThat(made.getColorModel().hasAlpha()).isTrue();
		assertThat(new Color(made.getRGB(10, 10), true).getAlpha()).isZero();
		assertThat(made.getRGB(300, 10)).isEqualTo(0xffffffff);
	}

	@Test
	void turnsColoursOfAProfileIntoThoseOfScreens() {
		BufferedImage grey = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
		grey.createGraphics().fillRect(0, 0, 400, 300);
		grey.createGraphics().drawImage(plain(0x505050), 0, 0, null);
		byte[] jpeg = Samples.withLinearColours(Samples.file(grey, "jpeg"));
		byte[] png = Samples.withChunk(Samples.file(grey, "png"), "iCCP",
				Samples.joined(Samples.latin("linear\0\0"), Samples.deflated(Samples.linearProfile())));

		for (byte[] original : List.of(jpeg, png)) {
			int colour = Samples.decoded(Renditions.make(original, 320).bytes()).getRGB(100, 100) & 0xff;
			assertThat(colour).isBetween(0x90, 0x9c);
		}
	}

	@Test
	void overlooksABrokenProfile() {
		byte[] broken = Samples.joined(Samples.latin("x\0\0"), Samples.deflated(new byte[500]));
		byte[] png = Samples.withChunk(Samples.png(400, 300), "iCCP", broken);

		assertThat(Samples.decoded(Renditions.make(png, 320).bytes()).getWidth()).isEqualTo(320);
	}

	@Test
	void servesWhatMovesAsItIs() throws Exception {
		byte[] gif = Samples.movingGif(2000, 30, 2);

		Rendition made = Renditions.make(gif, 320);

		assertThat(made.mediaType()).isEqualTo("image/gif");
		assertThat(Original.of(made.bytes())).isEqualTo(Original.of(gif));
		assertThat(Renditions.fallback(gif).bytes()).isEqualTo(made.bytes());
	}

	@ParameterizedTest
	@EnumSource(value = Format.class, names = { "JPEG", "PNG", "GIF", "WEBP" })
	void fallsBackToTheFormatOfTheOriginalAtMost1920Wide(Format format) throws UnfitPictureException {
		BufferedImage large = Samples.image(2400, 40, BufferedImage.TYPE_INT_RGB);
		byte[] original = (format == Format.WEBP) ? Samples.webp(2400, 40) : Samples.file(large, format.name());

		Rendition made = Renditions.fallback(original);

		assertThat(made.mediaType()).isEqualTo(format.mediaType());
		assertThat(Original.of(made.bytes()).width()).isEqualTo((made.bytes().length < original.length) ? 1920 : 2400);
		assertThat(Original.of(made.bytes()).format()).isEqualTo(format);
	}

	@Test
	void scalesVeryLargePicturesFromEachSecondPixel() throws UnfitPictureException {
		byte[] original = Samples.jpeg(5000, 4000);

		assertThat(Original.of(Renditions.make(original, 1920).bytes()))
			.isEqualTo(new Original(Format.WEBP, 1920, 1536, false));
	}

	@Test
	void keepsTheFormatOfWhatIsTooHighForWebp() throws UnfitPictureException {
		byte[] original = Samples.jpeg(1000, 17000);

		assertThat(Original.of(Renditions.make(original, 999).bytes()))
			.isEqualTo(new Original(Format.JPEG, 999, 16983, false));
	}

	@Test
	void servesASvgAsItIs() {
		byte[] svg = ("<svg xmlns='" + SvgRules.SVG + "'/>").getBytes(StandardCharsets.UTF_8);

		assertThat(Renditions.fallback(svg)).isEqualTo(new Rendition(svg, "image/svg+xml"));
		assertThat(Renditions.make(svg, 320).bytes()).isEqualTo(svg);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1 })
	void makesNothingThatHasNoWidth(int width) {
		assertThatIllegalArgumentException().isThrownBy(() -> Renditions.make(Samples.jpeg(40, 30), width));
	}

	@Test
	void makesNothingOfWhatIsNoPicture() {
		assertThatIllegalArgumentException().isThrownBy(() -> Renditions.fallback(Samples.latin("no")))
			.withMessageContaining("not a picture");
	}

	private static BufferedImage plain(int rgb) {
		BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
		for (int i = 0; i < 400 * 300; i++) {
			image.setRGB(i % 400, i / 400, rgb);
		}
		return image;
	}

	private static boolean isRed(int rgb) {
		return (rgb >> 16 & 0xff) > 0xc0 && (rgb & 0xff) < 0x40;
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

}
