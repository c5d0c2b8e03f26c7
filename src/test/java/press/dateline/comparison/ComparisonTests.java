package press.dateline.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.comparison.Passage.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					The water rose.              | The water rose.             | The water rose.
					The water rose.              | The water fell.             | The water [-rose][+fell].
					The water rose two metres.   | The water rose.             | The water rose[- two metres].
					It rose.                     | Yesterday it rose.          | [-It][+Yesterday it] rose.
					It rose by two metres today. | It rose by three feet today. | It rose by [-two metres][+three feet] today.
					آب دریاچه بالا آمد           | آب دریاچه پایین آمد         | آب دریاچه [-بالا][+پایین] آمد
					آن‌ها می‌روند و برمی‌گردند   | آن‌ها می‌آیند و برمی‌گردند  | آن‌ها [-می‌روند][+می‌آیند] و برمی‌گردند
					湖水上涨了两米。             | 湖水上涨了三米。            | 湖水上涨了[-两][+三]米。
					A cat sat on the mat today.  | A dog lay on the rug today. | A [-cat sat][+dog lay] on the [-mat][+rug] today.
					Son père l'a dit hier soir   | Son frère l'a dit hier soir | Son [-père][+frère] l'a dit hier soir
					""")
	void tellsWhichWordsDiffer(String before, String after, String told) {
		assertThat(written(Comparison.of(before, after).legible(99, 999))).isEqualTo(told);
	}

	@Test
	void findsTheLinesThatDifferAmongMany() {
		String before = lines(0, 1500);
		String after = before.replace("Line 7 ", "Verse 7 ").replace("Line 1491 ", "");

		assertThat(written(Comparison.of(before, after).legible(2, 1000)))
			.isEqualTo("… a text\n[-Line][+Verse] 7 of … a text\n[-Line 1491 ]of a …");
	}

	@RepeatedTest(50)
	void losesNothingOfEitherText(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		String before = text(random);
		String after = random.nextBoolean() ? text(random) : before.replace("b", "bb").replace("\n", "");

		Comparison comparison = Comparison.of(before, after);

		assertThat(without(comparison, Kind.ADDED)).isEqualTo(before);
		assertThat(without(comparison, Kind.STRUCK)).isEqualTo(after);
		assertThat(comparison.isSame()).isEqualTo(before.equals(after));
	}

	@Test
	@Timeout(10)
	void comparesTextsWithoutAWordInCommonInBoundedTime() {
		String before = IntStream.range(0, 400_000).mapToObj((n) -> "a" + n).collect(Collectors.joining(" "));
		String after = IntStream.range(0, 400_000).mapToObj((n) -> "b" + n).collect(Collectors.joining("\n"));

		Comparison comparison = Comparison.of(before, after);

		assertThat(comparison.rough()).isTrue();
		assertThat(comparison.legible(10, 2000).passages()).extracting(Passage::kind).containsExactly(Kind.LEFT_OUT);
	}

	@Test
	void findsTheOneWordThatDiffersInTwoMegabytesWithoutALineEnd() {
		String before = IntStream.range(0, 300_000).mapToObj((n) -> "a" + n).collect(Collectors.joining(" "));

		Comparison comparison = Comparison.of(before, before.replace(" a150000 ", " b "));

		assertThat(written(comparison.legible(2, 500))).isEqualTo("… a149998 a149999 [-a150000][+b] a150001 a150002 …");
	}

	@Test
	void namesTheWordsWithoutTheMarksBetweenThem() {
		Comparison comparison = Comparison.of("It rose, by 2 metres", "It rose by 3 metres");

		assertThat(comparison.words(Kind.STRUCK)).containsExactly("2");
		assertThat(comparison.words(Kind.ADDED)).containsExactly("3");
	}

	private static String lines(int from, int to) {
		return IntStream.range(from, to)
			.mapToObj((number) -> "Line " + number + " of a text\n")
			.collect(Collectors.joining());
	}

	private static String text(Random random) {
		List<String> pieces = List.of("a", "b", " ", "  ", "\n", ", ", "\u200c", "湖", "😀", "ا", "e\u0301", "3");
		return random.ints(random.nextInt(60), 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining());
	}

	private static String without(Comparison comparison, Kind kind) {
		return comparison.passages()
			.stream()
			.filter((passage) -> passage.kind() != kind)
			.map(Passage::text)
			.collect(Collectors.joining());
	}

	private static String written(Comparison comparison) {
		return comparison.passages().stream().map((passage) -> switch (passage.kind()) {
			case KEPT -> passage.text();
			case STRUCK -> "[-%s]".formatted(passage.text());
			case ADDED -> String.format(Locale.ROOT, "[+%s]", passage.text());
			case LEFT_OUT -> "…";
		}).collect(Collectors.joining());
	}

}
