package press.dateline.web;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.article.Edition;
import press.dateline.site.Site;

import static org.assertj.core.api.Assertions.assertThat;

class FreshnessTests {

	private static final Instant NOW = Instant.parse("2026-01-17T12:00:00Z");

	private static final Instant FAR = Instant.parse("2026-03-01T00:00:00Z");

	private final Freshness freshness = new Freshness(Clock.fixed(NOW, ZoneOffset.UTC), new Site("Dateline", "",
			URI.create("https://news.example"), Locale.ENGLISH, List.of(), ZoneId.of("Asia/Tokyo"), 20, true));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2026-01-18T12:00:00Z     | public, max-age=60, stale-while-revalidate=300, stale-if-error=82800
			2026-01-17T14:01:00Z     | public, max-age=60, stale-while-revalidate=300, stale-if-error=7200
			2026-01-17T12:06:00Z     | public, max-age=60, stale-while-revalidate=300
			2026-01-17T12:01:01Z     | public, max-age=60, stale-while-revalidate=1
			2026-01-17T12:01:00Z     | public, max-age=60
			2026-01-17T12:00:59Z     | public, max-age=59
			2026-01-17T12:00:00.900Z | public, max-age=0
			2026-01-17T12:00:00Z     | public, max-age=0
			2026-01-17T11:00:00Z     | public, max-age=0
			0001-01-01T00:00:00Z     | public, max-age=0
			9999-12-31T00:00:00Z     | public, max-age=60, stale-while-revalidate=300, stale-if-error=86400
			""")
	void endsWithTheNextChangeWhateverHappens(Instant nextChange, String header) {
		assertThat(this.freshness.of(new Edition(1, NOW, nextChange))).isEqualTo(header);
	}

	@ParameterizedTest
	@CsvSource({ "2026-12-31, 60", "2026-01-17, 60", "2026-01-16, 60", "2026-01-15, 300", "2026-01-10, 300",
			"2026-01-09, 900", "2025-12-18, 900", "2025-12-17, 3600", "0000-12-31, 3600" })
	void isLongerForOlderNews(LocalDate lastDay, int seconds) {
		Imprint imprint = this.freshness.imprint(new Edition(1, NOW, FAR), lastDay);

		assertThat(this.freshness.of(imprint)).startsWith("public, max-age=" + seconds + ", ");
	}

	@Test
	void countsTheDaysOfTheNewsroom() {
		Edition afterMidnight = new Edition(1, Instant.parse("2026-01-17T15:00:00Z"), FAR);

		assertThat(this.freshness.of(this.freshness.imprint(afterMidnight, LocalDate.parse("2026-01-16"))))
			.startsWith("public, max-age=300, ");
	}

	@Test
	void endsForOldNewsWithTheNextChangeAsWell() {
		Imprint imprint = this.freshness.imprint(new Edition(1, NOW, NOW.plusSeconds(3601)),
				LocalDate.parse("2006-01-01"));

		assertThat(this.freshness.of(imprint)).isEqualTo("public, max-age=3600, stale-while-revalidate=1");
	}

	@ParameterizedTest
	@CsvSource({ "2026-01-17T11:59:59Z, true", "2026-01-17T11:59:59.001Z, false", "2026-01-17T12:00:00Z, false",
			"2026-01-17T13:00:00Z, false" })
	void datesNothingWithinTheSecond(Instant moment, boolean over) {
		assertThat(this.freshness.isOver(moment)).isEqualTo(over);
	}

}
