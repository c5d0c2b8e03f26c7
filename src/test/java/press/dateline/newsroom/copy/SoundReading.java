package press.dateline.newsroom.copy;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import press.dateline.article.Byline;
import press.dateline.article.Copy;
import press.dateline.article.Correction;
import press.dateline.article.Permalink;
import press.dateline.article.Topic;
import press.dateline.markdown.SafeHtml;
import press.dateline.newsroom.copy.Problem.Severity;
import press.dateline.newsroom.copy.Reading.Held;
import press.dateline.newsroom.copy.Reading.Readable;
import press.dateline.newsroom.copy.Reading.Standing;
import press.dateline.region.Region;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is true of every reading, whatever the file was.
 */
final class SoundReading {

	private static final Instant FAR = Instant.parse("2900-01-01T00:00:00Z");

	private SoundReading() {
	}

	/** Fails unless a reading of the file keeps every promise. */
	static void demand(CopyFile file, Reading reading) {
		long lines = lineEnds(file.bytes()) + 1;
		for (Problem problem : reading.problems()) {
			assertThat(problem.path()).isEqualTo(file.path());
			assertThat((long) problem.line()).as(problem::toString).isBetween(1L, lines);
			assertThat(problem.column()).as(problem::toString).isBetween(1, file.bytes().length + 1);
			assertThat(problem.text()).as(problem::toString).isNotBlank().doesNotContain("\n", "\0", "Exception");
		}
		boolean error = reading.problems().stream().anyMatch((problem) -> problem.severity() == Severity.ERROR);
		assertThat(error).as(() -> "an error holds the file: " + reading).isEqualTo(reading instanceof Held);
		if (reading instanceof Readable readable) {
			demand(readable.copy());
		}
		else if (reading instanceof Standing standing) {
			demandWords(standing.page().title());
			SafeHtml.demand(standing.page().html());
		}
	}

	private static long lineEnds(byte[] bytes) {
		return IntStream.range(0, bytes.length)
			.filter((i) -> bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n')))
			.count();
	}

	private static void demand(Copy copy) {
		words(copy).forEach(SoundReading::demandWords);
		assertThat(Permalink.parse(copy.permalink().path())).contains(copy.permalink());
		assertThat(copy.permalink().slug().value()).isNotEmpty()
			.doesNotContain(".", "/", " ")
			.matches((slug) -> Normalizer.isNormalized(slug, Normalizer.Form.NFC));
		assertThat(copy.aliases()).doesNotHaveDuplicates()
			.doesNotContain(copy.permalink().path())
			.allSatisfy((alias) -> assertThat(alias).startsWith("/").doesNotStartWith("//").doesNotContain("\n"));
		SafeHtml.demand(copy.body().html());
	}

	private static Stream<String> words(Copy copy) {
		return Stream.of(Stream.of(copy.headline().title()), Stream.ofNullable(copy.headline().standfirst()),
				copy.topics().stream().map(Topic::name), copy.bylines().stream().map(Byline::name),
				copy.corrections().stream().map(Correction::text), copy.dateline().regions().stream().map(Region::name))
			.flatMap((words) -> words)
			.filter(Objects::nonNull);
	}

	private static void demandWords(String words) {
		assertThat(words).isNotBlank();
		assertThat(words.codePoints().noneMatch(Character::isISOControl)).as(words).isTrue();
	}

	/** Returns whether nobody sees the story before the year 2900. */
	static boolean isHeldBack(Reading reading) {
		return !(reading instanceof Readable readable) || readable.copy().timing().window().goesPublicAt().isAfter(FAR);
	}

}
