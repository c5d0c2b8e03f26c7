package press.dateline.paper;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SluglineTests {

	@Test
	void beginsTheFirstParagraph() {
		Slugline line = new Slugline("TEHRAN", "AGENCY", "/regions/iran");

		assertThat(line.before("<p>The president.</p>"))
			.isEqualTo("<p><a class=\"slug\" href=\"/regions/iran\">TEHRAN</a> (AGENCY) — The president.</p>");
	}

	@Test
	void standsAboveATextThatBeginsWithSomethingElse() {
		Slugline line = new Slugline("LAGOS", null, null);

		assertThat(line.before("<h2>Why</h2>")).isEqualTo("<p><span class=\"slug\">LAGOS</span> — </p>\n<h2>Why</h2>");
	}

	@Test
	void namesAnAgencyWithoutAPlace() {
		assertThat(new Slugline(null, "AFP", null).before("<p>Text.</p>")).isEqualTo("<p>(AFP) — Text.</p>");
	}

	@Test
	void isNothingWithoutPlaceAndAgency() {
		assertThat(new Slugline(null, null, "/regions/iran").before("<p>Text.</p>")).isEqualTo("<p>Text.</p>");
	}

	@Test
	void isEscaped() {
		assertThat(new Slugline("<b>", "\"&", null).before("<p></p>"))
			.isEqualTo("<p><span class=\"slug\">&lt;b&gt;</span> (&quot;&amp;) — </p>");
	}

}
