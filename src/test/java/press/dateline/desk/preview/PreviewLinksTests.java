package press.dateline.desk.preview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.desk.preview.Subject.OfFile;
import press.dateline.desk.preview.Subject.OfFront;
import press.dateline.newsroom.TestPreviewKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PreviewLinksTests {

	private static final Instant NOW = Instant.parse("2026-01-17T15:45:00Z");

	private static final PreviewProperties A_WEEK = new PreviewProperties(Duration.ofDays(7));

	private final TestPreviewKey key = new TestPreviewKey();

	private PreviewLinks links = at(NOW);

	@BeforeEach
	void takeAKey() {
		this.key.takeOne();
	}

	private PreviewLinks at(Instant now) {
		return new PreviewLinks(this.key.key(), A_WEEK, Clock.fixed(now, ZoneOffset.UTC));
	}

	@Test
	void leadToWhatTheyWereMadeFor() {
		Subject file = new OfFile("2026/A story – of two words.fa.md");
		Subject front = new OfFront(NOW, Locale.forLanguageTag("fa"));

		assertThat(this.links.read(this.links.to(file).token())).map(PreviewLink::subject).contains(file);
		assertThat(this.links.read(this.links.to(front).token())).map(PreviewLink::subject).contains(front);
	}

	@Test
	void areGoodForAWeekAndForNoMoreThanAnHourLonger() {
		PreviewLink link = this.links.to(new OfFile("draft.md"));

		assertThat(at(NOW.plus(Duration.ofDays(7))).isGood(link)).isTrue();
		assertThat(at(NOW.plus(Duration.ofDays(7)).plusSeconds(3600)).isGood(link)).isFalse();
		assertThat(link.until()).isEqualTo("2026-01-24T16:00:00Z");
	}

	@Test
	void areKnownByEveryLetter() {
		String token = this.links.to(new OfFile("draft.md")).token();

		Set<String> forged = IntStream.range(0, token.length())
			.mapToObj(
					(at) -> token.substring(0, at) + ((token.charAt(at) == 'a') ? 'b' : 'a') + token.substring(at + 1))
			.collect(Collectors.toSet());

		assertThat(forged).hasSize(token.length()).allMatch((other) -> this.links.read(other).isEmpty());
		assertThat(this.links.read(token + "a")).isEmpty();
		assertThat(this.links.read(token.toUpperCase(Locale.ROOT))).isEmpty();
	}

	@Test
	void endAtOnceWhereAnEditorEndsThem() {
		PreviewLink link = this.links.to(new OfFile("draft.md"));

		this.links.endAll();

		assertThat(this.links.read(link.token())).isEmpty();
		assertThat(this.links.read(this.links.to(link.subject()).token())).isPresent();
	}

	@Test
	void outliveARestart() {
		PreviewLink link = this.links.to(new OfFile("draft.md"));

		this.key.takeOne();

		assertThat(at(NOW).read(link.token())).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "=", "é", "../../etc/passwd",
			"00000000000000000000000000000000000000000000000000" })
	void areNothingThatWasNotSigned(String token) {
		assertThat(this.links.read(token)).isEmpty();
	}

	@Test
	void areGoodForSomeTime() {
		assertThatIllegalArgumentException().isThrownBy(() -> new PreviewProperties(Duration.ZERO))
			.withMessageContaining("dateline.desk.preview.link-life");
	}

}
