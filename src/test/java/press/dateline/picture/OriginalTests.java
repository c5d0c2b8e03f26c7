package press.dateline.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OriginalTests {

	@ParameterizedTest
	@EnumSource(value = Format.class, names = { "JPEG", "PNG", "GIF", "WEBP" })
	void readsFormatAndSizeFromTheContent(Format format) throws UnfitPictureException {
		Original original = Original.of(sample(format));

		assertThat(original).isEqualTo(new Original(format, 400, 300, false));
		assertThat(original.scales()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "1,400,300", "2,400,300", "3,400,300", "4,400,300", "5,300,400", "6,300,400", "7,300,400", "8,300,400",
			"0,400,300", "9,400,300" })
	void tellsTheSizeAsShown(int orientation, int width, int height) throws UnfitPictureException {
		byte[] jpeg = Samples.withExif(Samples.jpeg(400, 300), orientation);
		byte[] png = Samples.withChunk(Samples.png(400, 300), "eXIf", Samples.exif(orientation));
		byte[] webp = Samples.extendedWebp(400, 300, orientation);

		assertThat(Original.of(jpeg)).isEqualTo(new Original(Format.JPEG, width, height, false));
		assertThat(Original.of(png)).isEqualTo(new Original(Format.PNG, width, height, false));
		assertThat(Original.of(webp)).isEqualTo(new Original(Format.WEBP, width, height, false));
	}

	@Test
	void showsAPictureWithGarbledNotesUpright() throws UnfitPictureException {
		byte[] garbled = Samples.segment(0xe1, Samples.latin("Exif\0\0MM\0*\u007f\u00ff\u00ff\u00ff"));
		byte[] jpeg = Samples.jpeg(40, 30);
		byte[] whole = Samples.joined(Arrays.copyOf(jpeg, 2), garbled, Arrays.copyOfRange(jpeg, 2, jpeg.length));

		assertThat(Original.of(whole).width()).isEqualTo(40);
	}

	@Test
	void seesWhatMoves() throws Exception {
		byte[] gif = Samples.movingGif(40, 30, 3);
		byte[] png = Samples.withChunk(Samples.png(40, 30), "acTL", new byte[] { 0, 0, 0, 2, 0, 0, 0, 0 });

		assertThat(Original.of(gif)).isEqualTo(new Original(Format.GIF, 40, 30, true));
		assertThat(Original.of(png)).isEqualTo(new Original(Format.PNG, 40, 30, true));
		assertThat(Original.of(gif).scales()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "Not a picture at all", "<html><body><svg/></body></html>", "GIF8", "{}" })
	void refusesWhatIsNoPicture(String text) {
		assertRefused(text.getBytes(StandardCharsets.UTF_8)).containsAnyOf("not a picture", "not an SVG");
	}

	@ParameterizedTest
	@CsvSource({ "%PDF-1.7,PDF", "BM123456,BMP", "xxxxftypheic,HEIC", "xxxxftypavif,AVIF" })
	void namesAFormatThatBrowsersDoNotShow(String head, String name) {
		assertRefused(Samples.latin(head)).contains(name).contains("Save it as JPEG");
	}

	@ParameterizedTest
	@EnumSource(value = Format.class, names = { "JPEG", "PNG", "GIF", "WEBP" })
	void refusesWhatIsCutOffWhereverThatIs(Format format) {
		byte[] whole = sample(format);

		for (int length = 4; length < whole.length; length += 1 + whole.length / 60) {
			assertRefused(Arrays.copyOf(whole, length)).isNotEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource(value = Format.class, names = { "JPEG", "PNG", "GIF", "WEBP" })
	void meetsDamageWithNothingButARefusal(Format format) {
		byte[] whole = sample(format);
		Random random = new Random(7);

		for (int i = 0; i < 150; i++) {
			byte[] damaged = whole.clone();
			damaged[4 + random.nextInt(whole.length - 4)] = (byte) random.nextInt(256);
			damaged[4 + random.nextInt(Math.min(60, whole.length - 4))] = (byte) random.nextInt(256);
			assertThatNothingElseIsThrown(damaged);
		}
	}

	@ParameterizedTest
	@CsvSource({ "8000,7000", "2147483647,2147483647", "50000001,1" })
	void refusesTooManyPixelsWithoutMakingRoomForThem(int width, int height) {
		assertRefused(Samples.pngClaiming(width, height)).contains("50 million", "Make it smaller");
	}

	@Test
	void refusesAWebpThatTheLibraryWouldMakeTooMuchRoomFor() {
		byte[] webp = Samples.webp(400, 300);
		int size = indexOf(webp, new byte[] { (byte) 0x9d, 0x01, 0x2a }) + 3;
		System.arraycopy(new byte[] { (byte) 0x88, 0x13, (byte) 0xa0, 0x0f }, 0, webp, size, 4);

		assertRefused(webp).contains("5000 × 4000 pixels", "16 million are the most in a WebP", "JPEG");
	}

	@Test
	void makesNoRoomForPixelsThatAreOnlyClaimed() {
		assertRefused(Samples.pngClaiming(7000, 7000)).contains("damaged");
	}

	@Test
	void refusesTheHugeJpegAndGifByTheirHeads() {
		byte[] jpeg = Samples.jpeg(40, 30);
		int frame = indexOf(jpeg, new byte[] { (byte) 0xff, (byte) 0xc0 });
		Arrays.fill(jpeg, frame + 5, frame + 9, (byte) 0xff);
		byte[] gif = Samples.gif(40, 30);
		Arrays.fill(gif, 6, 10, (byte) 0xff);

		assertRefused(jpeg).contains("65535 × 65535 pixels");
		assertRefused(gif).contains("65535 × 65535 pixels");
	}

	@Test
	void refusesWhatMovesForever() {
		byte[] frames = { 0, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0, 0, 0, 0 };

		assertRefused(Samples.withChunk(Samples.png(400, 300), "acTL", frames)).contains("moves for too long");
	}

	@Test
	void refusesColoursForPrinting() {
		byte[] jpeg = Samples.jpeg(40, 30);
		jpeg[indexOf(jpeg, new byte[] { (byte) 0xff, (byte) 0xc0 }) + 9] = 4;

		assertRefused(jpeg).contains("CMYK", "RGB");
	}

	@Test
	void refusesAJpegOfEndlessScans() {
		byte[] jpeg = Samples.jpeg(40, 30);
		int scan = indexOf(jpeg, new byte[] { (byte) 0xff, (byte) 0xda });
		byte[] one = Arrays.copyOfRange(jpeg, scan, jpeg.length - 2);
		byte[] many = Arrays.copyOf(jpeg, jpeg.length - 2);
		for (int i = 0; i < 100; i++) {
			many = Samples.joined(many, one);
		}

		assertRefused(Samples.joined(many, new byte[] { (byte) 0xff, (byte) 0xd9 })).contains("damaged");
	}

	static byte[] sample(Format format) {
		return switch (format) {
			case JPEG -> Samples.jpeg(400, 300);
			case PNG -> Samples.png(400, 300);
			case GIF -> Samples.gif(400, 300);
			case WEBP -> Samples.webp(400, 300);
			case SVG -> throw new IllegalArgumentException();
		};
	}

	private static void assertThatNothingElseIsThrown(byte[] damaged) {
		try {
			assertThat(Original.of(damaged).width()).isPositive();
		}
		catch (UnfitPictureException ex) {
			assertThat(ex).hasMessageEndingWith(".");
		}
	}

	private static int indexOf(byte[] bytes, byte[] part) {
		return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(new String(part, StandardCharsets.ISO_8859_1));
	}

	private static AbstractStringAssert<?> assertRefused(byte[] bytes) {
		return assertThat(assertThatExceptionOfType(UnfitPictureException.class).isThrownBy(() -> Original.of(bytes))
			.actual()
			.getMessage());
	}

}
