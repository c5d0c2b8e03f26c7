package press.dateline.newsroom.copy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.newsroom.copy.Reading.Held;
import press.dateline.newsroom.copy.Reading.Readable;
import press.dateline.region.Gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

class CopyReaderTests {

	private static final String STORY = "2026-01-17\nIran\n\nThe lake has gained water for the third year, they said.\n";

	private static final CopyReader READER = new CopyReader(CopyCorpusTests.SITE, Gazetteer::shipped,
			ReadingLimits.DEFAULTS);

	private static CopyFile file(String text) {
		return CopyFile.of("lake-urmia-report.md", text.getBytes(StandardCharsets.UTF_8),
				Instant.parse("2026-02-03T10:00:00Z"));
	}

	@Test
	void holdsAFileThatIsTooLarge() {
		CopyReader small = new CopyReader(CopyCorpusTests.SITE, Gazetteer::shipped, new ReadingLimits(20, 100, 8));

		Reading reading = small.read(file(STORY));

		assertThat(reading).isInstanceOf(Held.class);
		assertThat(reading.problems()).singleElement()
			.satisfies((problem) -> assertThat(problem.text()).contains("no more than 20"));
	}

	@Test
	void signsTheStoryWithTheHashOfItsBytes() {
		Readable reading = (Readable) READER.read(file(STORY));

		assertThat(reading.copy().source().path()).isEqualTo("lake-urmia-report.md");
		assertThat(reading.copy().source().hash())
			.isEqualTo("75669c985bc7560890c382c8b1668e363338945af6e1edad9e2a199d24f5db93");
	}

	@Test
	void doesNotDependOnTheArrivalOfADatedFile() {
		CopyFile later = CopyFile.of("lake-urmia-report.md", STORY.getBytes(StandardCharsets.UTF_8),
				Instant.parse("2031-01-01T00:00:00Z"));

		assertThat(READER.read(later)).isEqualTo(READER.read(file(STORY)));
	}

	@Test
	void readsTheSameInManyThreads() {
		Reading alone = READER.read(file(STORY));

		List<Reading> together = IntStream.range(0, 64)
			.parallel()
			.mapToObj((each) -> READER.read(file(STORY)))
			.toList();

		assertThat(together).containsOnly(alone);
	}

	@Test
	void asksForThePlacesInForceEachTime() {
		Gazetteer[] inForce = { Gazetteer.shipped() };
		CopyReader reader = new CopyReader(CopyCorpusTests.SITE, () -> inForce[0], ReadingLimits.DEFAULTS);
		CopyFile copy = file("---\ntitle: Lake\ndate: 2026-01-17\nregion: Atlantis\n---\nThe lake is back.\n");

		List<Problem> before = reader.read(copy).problems();
		inForce[0] = inForce[0].with("atlantis:\n  name: Atlantis\n  kind: other\n  parents: [world]\n").gazetteer();

		assertThat(before).hasSize(1);
		assertThat(reader.read(copy).problems()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			a/vote.fa.md,  a/vote,  -
			a/vote.md,     a/vote,  -
			a/ray.fa.md,   a/vote,  vote.md
			fa/ray.md,     vote,    ../en/vote.md
			a/ray.fa.md,   vote,    /vote.md
			a/ray.fa.md,   ballot,  ballot
			a/ray.fa.md,   a/ray,   true
			a/ray.fa.md,   a/ray,   ../../vote.md
			""")
	void knowsWhichStoryAFileIsAVersionOf(String path, String work, @Nullable String key) {
		String front = "---\ndate: 2026-01-17\n" + ((key != null) ? "translation: " + key + "\n" : "") + "---\n";
		CopyFile file = CopyFile.of(path, (front + "The ministry has counted.").getBytes(StandardCharsets.UTF_8),
				Instant.EPOCH);

		Readable reading = (Readable) READER.read(file);

		assertThat(reading.copy().work()).isEqualTo(work);
	}

}
