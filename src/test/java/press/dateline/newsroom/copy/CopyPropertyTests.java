package press.dateline.newsroom.copy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import press.dateline.region.Gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

/** What the reader of copy promises of any file at all. */
class CopyPropertyTests {

	private static final Instant ARRIVED = Instant.parse("2026-02-03T10:00:00Z");

	private static final CopyReader READER = new CopyReader(CopyCorpusTests.SITE, Gazetteer::shipped,
			ReadingLimits.DEFAULTS);

	private static final CopyReader ANOTHER = new CopyReader(CopyCorpusTests.SITE, Gazetteer::shipped,
			ReadingLimits.DEFAULTS);

	@Property
	void anyBytesAreRead(@ForAll byte[] bytes) {
		demandSound(CopyFile.of("lake.md", bytes, ARRIVED));
	}

	@Property
	void anyTextIsReadUnderAnyName(@ForAll @NotEmpty String name, @ForAll String head, @ForAll String body) {
		String text = "---\ntitle: " + head + "\n---\n" + body;

		demandSound(CopyFile.of(name + ".md", text.getBytes(StandardCharsets.UTF_8), ARRIVED));
	}

	@Property
	void anyWordsHaveOneAddress(@ForAll String title, @ForAll String slug) {
		String text = "{\"title\": " + quoted(title) + ", \"slug\": " + quoted(slug) + ", \"aliases\": ["
				+ quoted("/" + slug) + "]}\nThe lake has gained water.";

		demandSound(CopyFile.of("_posts/" + title.replace('/', '-') + ".md", text.getBytes(StandardCharsets.UTF_8),
				ARRIVED));
	}

	@Property
	void foulCopyIsRead(@ForAll long seed) {
		demandSound(new FoulCopy(seed).file());
	}

	@Property
	void whatHoldsAStoryBackHoldsItWhereverItStands(@ForAll HeldBack.Syntax syntax,
			@ForAll @Size(max = 5) List<@IntRange(max = 30) Integer> others, @ForAll @IntRange(max = 5) int place,
			@ForAll @IntRange(max = 30) int line) {
		String text = HeldBack.head(syntax, others, place, line) + "The lake has gained water, the ministry said.\n";

		Reading reading = READER.read(CopyFile.of("lake-urmia.md", text.getBytes(StandardCharsets.UTF_8), ARRIVED));

		assertThat(SoundReading.isHeldBack(reading)).as(text).isTrue();
	}

	private static void demandSound(CopyFile file) {
		Reading reading = READER.read(file);

		SoundReading.demand(file, reading);
		assertThat(ANOTHER.read(file)).isEqualTo(reading);
	}

	private static String quoted(String text) {
		StringBuilder quoted = new StringBuilder("\"");
		text.chars().forEach((each) -> quoted.append("\\u%04x".formatted(each)));
		return quoted.append('"').toString();
	}

}
