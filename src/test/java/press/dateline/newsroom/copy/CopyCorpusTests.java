package press.dateline.newsroom.copy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.dateline.region.Gazetteer;
import press.dateline.site.Site;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every test copy below {@code src/test/resources/copy}, read as the newsroom reads it.
 */
class CopyCorpusTests {

	static final Site SITE = new Site("Dateline", "The news by place and by date", URI.create("https://news.example"),
			Locale.ENGLISH, Stream.of("fa", "ar", "ru", "fr", "es").map(Locale::forLanguageTag).toList(),
			ZoneId.of("Asia/Tehran"), 20, true);

	private static final Instant ARRIVED = Instant.parse("2026-02-03T10:00:00Z");

	private static final Path CORPUS = Path.of("src/test/resources/copy");

	private final CopyReader reader = new CopyReader(SITE, Gazetteer::shipped, ReadingLimits.DEFAULTS);

	static List<Path> expectations() throws IOException {
		try (Stream<Path> files = Files.walk(CORPUS)) {
			return files.filter(Expectation::isOne).map(CORPUS::relativize).sorted().toList();
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("expectations")
	void readsAsExpected(Path file) {
		Expectation expected = Expectation.read(CORPUS.resolve(file), CORPUS);

		Reading reading = this.reader.read(CopyFile.of(expected.path(), expected.bytes(), ARRIVED));

		assertThat(Outcome.of(reading)).as(() -> "outcome, with " + reading.problems()).isEqualTo(expected.outcome());
		assertProblems(reading.problems(), expected.problems());
		Map<String, Object> values = Outcome.values(reading);
		expected.values().forEach((name, value) -> assertValue(values, name, value));
	}

	private static void assertProblems(List<Problem> problems, List<String> expected) {
		assertThat(problems).as("problems").hasSameSizeAs(expected);
		for (int i = 0; i < expected.size(); i++) {
			String[] parts = expected.get(i).split(" ", 3);
			Problem problem = problems.get(i);
			assertThat(problem.line() + ":" + problem.column()).as(problem::toString).isEqualTo(parts[0]);
			assertThat(problem.severity().name()).as(problem::toString).isEqualToIgnoringCase(parts[1]);
			assertThat(problem.text()).containsIgnoringCase(parts[2]);
		}
	}

	@SuppressWarnings("unchecked")
	private static void assertValue(Map<String, Object> values, String name, Object expected) {
		if (name.endsWith(" has")) {
			Object value = values.get(name.substring(0, name.length() - 4));
			((List<String>) expected).forEach((part) -> assertThat(value.toString()).as(name).contains(part));
		}
		else if (name.endsWith(" lacks")) {
			Object value = values.get(name.substring(0, name.length() - 6));
			((List<String>) expected).forEach((part) -> assertThat(value.toString()).as(name).doesNotContain(part));
		}
		else {
			assertThat(values.get(name)).as(name).isEqualTo(expected);
		}
	}

	@Test
	void holdsEnoughCopiesToBeTrusted() throws IOException {
		assertThat(expectations()).hasSizeGreaterThanOrEqualTo(120);
	}

	@Test
	void everyCopyHasAnExpectation() throws IOException {
		try (Stream<Path> files = Files.walk(CORPUS)) {
			assertThat(files.filter(Files::isRegularFile).filter((file) -> !Expectation.isOne(file)))
				.allSatisfy((file) -> assertThat(Path.of(file + ".expected")).exists());
		}
	}

	@Test
	void twoFilesMayAskForOneAddress() throws IOException {
		Expectation first = Expectation.read(CORPUS.resolve("addresses/a/lake-urmia-story.md.expected"), CORPUS);
		Expectation second = Expectation.read(CORPUS.resolve("addresses/b/lake-urmia-story.md.expected"), CORPUS);

		Object one = Outcome.values(read(first)).get("address");
		Object other = Outcome.values(read(second)).get("address");

		assertThat(one).isEqualTo(other).isEqualTo("/2026/01/17/lake-urmia-story");
	}

	private Reading read(Expectation copy) {
		return this.reader.read(CopyFile.of(copy.path(), copy.bytes(), ARRIVED));
	}

}
