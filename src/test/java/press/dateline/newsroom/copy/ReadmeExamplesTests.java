package press.dateline.newsroom.copy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.dateline.Readme;
import press.dateline.article.Copy;
import press.dateline.article.LeadPicture;
import press.dateline.markdown.Heading;
import press.dateline.region.Gazetteer;
import press.dateline.region.Overlay;
import press.dateline.region.Region;
import press.dateline.site.Site;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the README shows to editors is what the reader reads.
 */
class ReadmeExamplesTests {

	private static final String FIRST = "Drop a file and see it";

	private static final String KEYS = "What a file may say";

	private static final Pattern CODE = Pattern.compile("`([^`]+)`");

	private final Readme readme = new Readme();

	@Test
	void theFirstStoryIsWhereTheReadmeSays() {
		String file = find("`content/([^`]+\\.md)`");
		String address = find("<http://localhost:8080(/[^>]+)>");

		Copy copy = read(file, this.readme.code(FIRST, "17 January 2026"));

		assertThat(copy.permalink().path()).isEqualTo(address);
		assertThat(copy.dateline().regions()).extracting(Region::slug).containsExactly("chile");
		assertThat(copy.body().contents()).extracting(Heading::text).containsExactly("What the night is for");
	}

	@Test
	void theFrontMatterIsReadWhole() {
		Copy copy = read("itaipu.md", this.readme.code(KEYS, "title:") + "Text.");

		assertThat(copy.headline().title()).startsWith("Itaipu");
		assertThat(copy.dateline().regions()).extracting(Region::slug).containsExactly("brazil", "paraguay");
		assertThat(copy.topics()).hasSize(2);
		assertThat(copy.bylines()).hasSize(1);
		assertThat(copy.timing().publishedAt()).isEqualTo("2026-11-20T08:30:00Z");
	}

	@Test
	void theStoryWithPicturesShowsThem() {
		Copy copy = read("salt/index.md", this.readme.code("Pictures", "image:"));

		assertThat(copy.body().lead())
			.isEqualTo(new LeadPicture("salt/shore.jpg", "White salt as far as the eye reaches", null, "Sara Amini"));
		assertThat(copy.body().html()).contains("<figure><img src=\"copy:maps/urmia.svg\"",
				"<figcaption>Where the water was</figcaption>");
	}

	@Test
	void theRegionsOfANewsroomAreUnderstood() {
		Overlay overlay = Gazetteer.shipped().with(this.readme.code(KEYS, "parents:"));

		assertThat(overlay.flaws()).isEmpty();
		assertThat(overlay.gazetteer().find("Erbil"))
			.hasValueSatisfying((match) -> assertThat(match.region().slug()).isEqualTo("kurdistan"));
	}

	@ParameterizedTest
	@MethodSource("keys")
	void everyKeyIsKnown(String key) {
		assertThat(Field.named(key)).isPresent();
	}

	static Stream<String> keys() {
		return new Readme().rows(KEYS)
			.flatMap((cells) -> Stream.of(cells.get(0), cells.get(2)))
			.flatMap((cell) -> CODE.matcher(cell).results())
			.map((match) -> match.group(1).replaceFirst(":.*", ""))
			.filter((key) -> key.matches("\\w+") && !key.equals("date"));
	}

	private String find(String pattern) {
		Matcher matcher = Pattern.compile(pattern).matcher(this.readme.section(FIRST));
		assertThat(matcher.find()).isTrue();
		return matcher.group(1);
	}

	private static Copy read(String path, String text) {
		Site site = new Site("Dateline", "", URI.create("http://localhost:8080"), Locale.ENGLISH, List.of(),
				ZoneOffset.UTC, 20, true);
		CopyReader reader = new CopyReader(site, Gazetteer::shipped, ReadingLimits.DEFAULTS);
		Reading reading = reader
			.read(CopyFile.of(path, text.getBytes(StandardCharsets.UTF_8), Instant.parse("2026-11-22T00:00:00Z")));
		assertThat(reading.problems()).isEmpty();
		assertThat(reading).isInstanceOf(Reading.Readable.class);
		return ((Reading.Readable) reading).copy();
	}

}
