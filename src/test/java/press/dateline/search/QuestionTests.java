package press.dateline.search;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.search.Question.Term;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionTests {

	private static String told(List<Term> terms) {
		return terms.stream()
			.map((term) -> term.begins() ? term.text() + "…" : term.text())
			.collect(Collectors.joining("|"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "iran russia; iran|russia; ''", "iran -russia; iran; russia",
			"'\"united nations\" vote'; united nations|vote; ''", "“united  nations” vote; united nations|vote; ''",
			"«المياه الخفية» مصر; المياه الخفية|مصر; ''", "-\"black sea\" ships; ships; black sea",
			"'\"never closed'; never closed; ''", "sanct*; sanct…; ''", "-sanct*; ''; sanct…", "قطع‌نامه; قطع‌نامه; ''",
			"U.N. 2026; U.N.|2026; ''", "北京 水; 北京|水; ''" })
	void hasWhatIsWantedAndWhatIsNot(String typed, String wanted, String unwanted) {
		Question question = Question.of(typed);

		assertThat(told(question.wanted())).isEqualTo(wanted);
		assertThat(told(question.unwanted())).isEqualTo(unwanted);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "*", "-", "\"\"", "+ - && || ! ( ) { } [ ] ^ ~ * ? : \\ /", "\u0000", "……",
			"-\"-\"" })
	void asksNothingWhereThereIsNoWord(String typed) {
		assertThat(Question.of(typed).isEmpty()).isTrue();
	}

	@Test
	void passesOverWhatEveryStorySays() {
		Question question = Question.of("the treaty of the metre");

		assertThat(told(question.wanted())).isEqualTo("treaty|metre");
		assertThat(question.dropped()).containsExactly("the", "of", "the");
	}

	@Test
	void keepsCommonWordsWhereThereAreNoOthers() {
		assertThat(told(Question.of("to be or not to be").wanted())).isEqualTo("to|be|or|not|to|be");
		assertThat(told(Question.of("\"on the Rhine\" ships").wanted())).isEqualTo("on the Rhine|ships");
	}

	@Test
	void readsOnlySoMuch() {
		Question question = Question.of("water ".repeat(2000));

		assertThat(question.typed().length()).isLessThanOrEqualTo(Question.LONGEST);
		assertThat(question.wanted()).hasSizeLessThanOrEqualTo(24);
		assertThat(question.dropped()).contains("…");
		assertThat(Question.of("a".repeat(10_000)).dropped()).isNotEmpty();
		assertThat(Question.of("😀".repeat(5000)).typed()).doesNotEndWith("\ud83d");
	}

	@Test
	void goesOnInItsLastWord() {
		assertThat(told(Question.of("lake bai").goingOn().wanted())).isEqualTo("lake|bai…");
		assertThat(told(Question.of("\"lake bai\"").goingOn().wanted())).isEqualTo("lake bai");
	}

	@Test
	void isWrittenAsItWouldBeTyped() {
		Question question = Question.of("irn \"united nations\" -vote");

		assertThat(question.saying(List.of(new Term("iran", false), new Term("united nations", false))).typed())
			.isEqualTo("iran \"united nations\" -vote");
	}

}
