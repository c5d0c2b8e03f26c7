package press.dateline.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShareCardTests {

	private static final int PAPER = 0xfffdfdfb;

	private static final int INK = 0xff14181c;

	private static final int LINE = 0xffa8005c;

	private static final int LINE_Y = 172;

	private static final int LEFT = 72;

	private static final int RIGHT = 1200 - 72;

	@Test
	void hasTheSizeThatPreviewsWant() {
		BufferedImage card = drawn("Iran", "A headline", Locale.ENGLISH, 54.0);

		assertThat(card.getWidth()).isEqualTo(ShareCard.WIDTH).isEqualTo(1200);
		assertThat(card.getHeight()).isEqualTo(ShareCard.HEIGHT).isEqualTo(630);
	}

	@ParameterizedTest
	@CsvSource({ "-180,0.0", "0,0.5", "54,0.65", "180,1.0" })
	void marksTheMeridianAboveTheLineInEachLanguage(double longitude, double part) {
		for (Locale language : new Locale[] { Locale.ENGLISH, Locale.forLanguageTag("fa") }) {
			BufferedImage card = drawn("", "A headline", language, longitude, "", 0.5);

			int x = (int) (LEFT + (RIGHT - LEFT) * part);
			assertThat(count(card, LINE, x - 4, LINE_Y - 16, 8, 10)).isPositive();
			assertThat(count(card, LINE, LEFT - 9, LINE_Y - 16, RIGHT - LEFT + 18, 10)).isLessThanOrEqualTo(60);
		}
	}

	@Test
	void marksTheDayBelowTheLineAndNoMeridianWithoutAPlace() {
		BufferedImage card = drawn("", "A headline", Locale.ENGLISH, null, "", 0.25);

		int x = LEFT + (RIGHT - LEFT) / 4;
		assertThat(count(card, INK, x - 4, LINE_Y + 5, 8, 10)).isPositive();
		assertThat(count(card, LINE, 0, LINE_Y - 20, 1200, 17)).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "en|Iran thanks Moscow", "ru|Совет Безопасности обсудит",
			"fr|L’œuvre « s’inquiète »", "el|Η Ελλάδα ψηφίζει" })
	void beginsOnTheLeft(String language, String headline) {
		BufferedImage card = drawn("", headline, Locale.forLanguageTag(language), null);

		assertThat(count(card, INK, LEFT - 4, 210, 60, 110)).isPositive();
		assertThat(count(card, INK, RIGHT + 4, 210, 60, 400)).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "fa|پژوهشگران چه می‌گویند؟", "ar|الأمم المتحدة تدعو إلى وقف",
			"fa|iPhone در ایران گچ ۱۲۳", "fa|یک عنوان بلند که در دو خط نوشته می‌شود و باز هم ادامه دارد تا پایان" })
	void beginsOnTheRight(String language, String headline) {
		BufferedImage card = drawn("", headline, Locale.forLanguageTag(language), null);

		assertThat(count(card, INK, RIGHT - 60, 210, 64, 110)).isPositive();
		assertThat(count(card, INK, RIGHT + 4, 210, 60, 400)).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "40", "200", "600", "100000" })
	void keepsAHeadlineOfAnyLengthInItsRoom(int length) {
		for (String headline : new String[] { "word ".repeat(length / 5), "x".repeat(length),
				"\u0628".repeat(length) }) {
			BufferedImage card = drawn("", headline, Locale.ENGLISH, null);

			assertThat(count(card, INK, LEFT, 210, RIGHT - LEFT, 380)).isPositive();
			assertThat(count(card, PAPER, 0, 590, 1200, 40)).isEqualTo(1200 * 40);
			assertThat(count(card, PAPER, RIGHT + 4, 210, 60, 420)).isEqualTo(60 * 420);
		}
	}

	@Test
	void endsACutHeadlineWithAnEllipsis() {
		Lettering lettering = new Lettering(Faces.shipped().serif(), Faces.shipped().arabic(), 60, Color.BLACK, 0,
				Locale.ENGLISH);

		assertThat(lettering.fitting("one two, three four five six seven", 300, 1)).isEqualTo("one two…");
		assertThat(lettering.fitting("x".repeat(99), 300, 2)).matches("x{10,30}…");
		assertThat(lettering.fitting("one two", 300, 1)).isEqualTo("one two");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Beijing 中国 today|Beijing today", "😀|''", "a\u0000b\u202Ec\uD83D|abc",
					"  two \u00a0 words  |two words", "می‌گویند|می‌گویند", "👩‍👩‍👧 family|family",
					"\u05e9\u05dc\u05d5\u05dd|''" })
	void leavesOutWhatNoFaceHas(String text, String drawable) {
		Lettering lettering = new Lettering(Faces.shipped().serif(), Faces.shipped().arabic(), 60, Color.BLACK, 0,
				Locale.ENGLISH);

		assertThat(lettering.drawable(text)).isEqualTo(drawable);
	}

	@Test
	void drawsWhatIsLeftWhenNothingCanBeDrawn() {
		BufferedImage card = Samples
			.decoded(new ShareCard("", "😀", "", "", Locale.ROOT, Double.NaN, Double.NaN).png());

		assertThat(count(card, LINE, LEFT, LINE_Y, RIGHT - LEFT, 1)).isEqualTo(RIGHT - LEFT);
		assertThat(count(card, INK, 0, 0, 1200, 630)).isZero();
	}

	@Test
	void cutsLongPlacesAndDatesSoThatALineIsLeft() {
		BufferedImage card = drawn("The Democratic Republic of ".repeat(20), "X", Locale.ENGLISH, 0.0,
				"On the day after ".repeat(20), 0.5);

		assertThat(count(card, LINE, 540, LINE_Y, 120, 1)).isGreaterThan(40);
	}

	private static BufferedImage drawn(String place, String headline, Locale language, @Nullable Double longitude) {
		return drawn(place, headline, language, longitude, "", 0.5);
	}

	private static BufferedImage drawn(String place, String headline, Locale language, @Nullable Double longitude,
			String date, double day) {
		return Samples.decoded(new ShareCard("", headline, place, date, language, longitude, day).png());
	}

	private static long count(BufferedImage card, int colour, int left, int top, int width, int height) {
		return IntStream.range(0, width * height)
			.filter((i) -> card.getRGB(left + i % width, top + i / width) == colour)
			.count();
	}

}
