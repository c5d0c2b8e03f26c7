package press.dateline.search;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedWordsTests {

	@Test
	void areMarkedInTheWholeText() {
		MarkedWords words = MarkedWords.in(List.of("<mark>Iran</mark> thanks <mark>Russia</mark>."));

		assertThat(words.mark("Iran thanks Russia. Iranian words"))
			.hasValue("<mark>Iran</mark> thanks <mark>Russia</mark>. Iranian words");
	}

	@Test
	void leaveTheTextSafe() {
		MarkedWords words = MarkedWords.in(List.of("<mark>R&amp;D</mark>"));

		assertThat(words.mark("<script>R&D</script>")).hasValue("&lt;script&gt;<mark>R&amp;D</mark>&lt;/script&gt;");
	}

	@Test
	void markNothingWhereNoneIsThere() {
		assertThat(MarkedWords.in(List.of("<mark>Iran</mark>")).mark("Iranian")).isEmpty();
		assertThat(MarkedWords.in(List.of()).mark("Iran")).isEmpty();
	}

}
