package press.dateline.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.article.Edition;

import static org.assertj.core.api.Assertions.assertThat;

class FreshnessTests {

	private static final Instant NOW = Instant.parse("2026-01-17T12:00:00Z");

	@ParameterizedTest
	@CsvSource({ "2026-01-18T00:00:00Z, 60", "2026-01-17T12:01:00Z, 60", "2026-01-17T12:00:59Z, 59",
			"2026-01-17T12:00:00.900Z, 0", "2026-01-17T12:00:00Z, 0", "2026-01-17T11:00:00Z, 0",
			"0001-01-01T00:00:00Z, 0", "9999-12-31T00:00:00Z, 60" })
	void keepsAPageForAMinuteAndNeverPastTheNextChange(Instant nextChange, int seconds) {
		Freshness freshness = new Freshness(Clock.fixed(NOW, ZoneOffset.UTC));

		assertThat(freshness.of(new Edition(1, NOW, nextChange))).isEqualTo("public, max-age=" + seconds);
	}

}
