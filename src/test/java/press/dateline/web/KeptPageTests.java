package press.dateline.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import press.dateline.article.Edition;

import static org.assertj.core.api.Assertions.assertThat;

class KeptPageTests {

	private static final Instant NOON = Instant.parse("2026-01-07T12:00:00.100Z");

	private static PageBytes content(String text, @Nullable PageBytes before) {
		return PageBytes.of("text/html", Map.of("Content-Language", "en"), text.getBytes(StandardCharsets.UTF_8),
				before);
	}

	private static KeptPage page(Instant opened, PageBytes content, @Nullable KeptPage before) {
		Edition edition = new Edition(1, opened, opened.plusSeconds(3600));
		return KeptPage.of(new Imprint(edition, Duration.ofMinutes(1)), 0, content, before);
	}

	@Test
	void isDatedByTheEditionThatShowedItFirst() {
		KeptPage first = page(NOON, content("one", null), null);

		KeptPage second = page(NOON.plusSeconds(60), content("one", first.content()), first);

		assertThat(first.lastModified()).isEqualTo("Wed, 07 Jan 2026 12:00:00 GMT");
		assertThat(second.lastModified()).isEqualTo(first.lastModified());
	}

	@Test
	void getsAnotherDateWithEveryChangeHoweverQuick() {
		KeptPage first = page(NOON, content("one", null), null);
		KeptPage second = page(NOON.plusMillis(200), content("two", first.content()), first);
		KeptPage third = page(NOON.plusMillis(400), content("one", second.content()), second);

		assertThat(second.lastModified()).isEqualTo("Wed, 07 Jan 2026 12:00:01 GMT");
		assertThat(third.lastModified()).isEqualTo("Wed, 07 Jan 2026 12:00:02 GMT");
	}

	@Test
	void isDatedByItsEditionOnceItChangesLater() {
		KeptPage first = page(NOON, content("one", null), null);

		KeptPage second = page(NOON.plusSeconds(60), content("two", first.content()), first);

		assertThat(second.changed()).isEqualTo("2026-01-07T12:01:00Z");
	}

	@Test
	void isCompressedAgainOnlyWhereItHasChanged() {
		PageBytes before = content("one", null);

		assertThat(content("one", before)).isSameAs(before);
		assertThat(content("two", before)).isNotSameAs(before);
		assertThat(PageBytes.of("text/html", Map.of("Content-Language", "fa"), "one".getBytes(StandardCharsets.UTF_8),
				before))
			.isNotSameAs(before);
	}

}
