package press.dateline.reader;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import press.dateline.article.Editions;
import press.dateline.reader.Wire.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A story that is withdrawn and returns, wherever readers and programs may meet it.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "dateline.site.zone=UTC", "dateline.site.url=https://news.example" })
class WithdrawalTests {

	private static final LocalDate DAY = LocalDate.now(Clock.systemUTC()).minusDays(1);

	private static final String DATE = DAY.toString().replace('-', '/');

	private static final String STORY = "/" + DATE + "/lake-story";

	private static final String HEADLINE = "Zarrineh water reaches the shore";

	private static Path content = Path.of("nowhere");

	private final Wire wire;

	private final Editions editions;

	WithdrawalTests(@LocalServerPort int port, @Autowired Editions editions) {
		this.wire = new Wire(port);
		this.editions = editions;
	}

	@DynamicPropertySource
	static void newsroom(DynamicPropertyRegistry registry) throws IOException {
		Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "withdrawal");
		content = Files.createDirectories(folder.resolve("content"));
		write("lake.md", story(""));
		write("links.md", "---\ntitle: Elsewhere\nslug: links\ndate: 2026-01-17\n---\nSee [the lake](lake.md).\n");
		write("urmia.md", "---\ntitle: آب به ساحل رسید\nlang: fa\nslug: آب\ndate: 2026-01-17\n---\nمتن\n");
		write("never.md",
				"---\ntitle: Never told\nslug: never\ndate: 2026-01-17\naliases: /old/never\nwithdrawn: A slip.\n---\nText.\n");
		ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png",
				content.resolve("map.png").toFile());
		registry.add("dateline.content", content::toString);
		registry.add("dateline.data", () -> folder.resolve("data").toString());
	}

	private static String story(String more) {
		return """
				---
				title: %s
				date: %s
				region: Iran
				topics: Salt
				byline: Mina Sadeghi
				slug: lake-story
				aliases: /old/lake
				%s---
				Brine and reeds.

				![Map](map.png)
				""".formatted(HEADLINE, DAY, more);
	}

	private static void write(String name, String text) throws IOException {
		Path whole = content.resolve("." + name);
		Files.writeString(whole, text);
		Files.move(whole, content.resolve(name), StandardCopyOption.ATOMIC_MOVE);
	}

	private void edit(String name, String text) throws IOException {
		long before = this.editions.inForce().number();
		write(name, text);
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> this.editions.inForce().number() > before);
		assertThat(this.editions.inForce().number()).isEqualTo(before + 1);
	}

	@Test
	void takesTheStoryFromEverywhereWithOneEditionAndLetsItReturn() throws IOException {
		assertThat(places().filter((place) -> !tells(place))).isEmpty();
		assertThat(this.wire.get("/2026/01/17/links").page().select(".prose a").attr("href")).isEqualTo(STORY);
		Instant before = Instant.now().minusSeconds(1);

		edit("lake.md", story("withdrawn: Two <b>figures</b> were wrong.\n"));

		assertThat(places().filter(this::tells)).isEmpty();
		assertThat(this.wire.get("/2026/01/17/links").page().select(".prose a")).isEmpty();
		assertThat(this.wire.get("/topics/salt").status()).isEqualTo(404);
		assertThat(this.wire.get("/feed.atom").body()).contains("deleted-entry");
		assertThat(this.wire.get("/stories.json?since=0").body()).contains("canceled");
		for (String address : List.of(STORY, STORY + ".json", STORY + ".md", "/old/lake",
				"/pictures" + STORY + "/map.png", "/pictures" + STORY + "/map.320.webp",
				"/pictures" + STORY + "/card.png")) {
			tellsWhy(address, before);
		}

		edit("lake.md", story("").replace("lake-story", "lake-returned"));

		assertThat(this.wire.get(STORY).status()).isEqualTo(301);
		assertThat(this.wire.get("/" + DATE + "/lake-returned").body()).contains(HEADLINE);
		edit("lake.md", story(""));
		assertThat(places().filter((place) -> !tells(place))).isEmpty();
	}

	private static Stream<String> places() {
		return Stream.of("/", "/" + DATE, "/" + DATE.substring(0, 7), "/" + DATE.substring(0, 4), "/regions/iran",
				"/regions/middle-east", "/topics/salt", "/bylines/mina-sadeghi", STORY, STORY + ".json", STORY + ".md",
				"/search?q=brine", "/search.json?q=brine", "/search/suggestions.json?q=zarr", "/feed.atom", "/feed.rss",
				"/feed.json", "/regions/iran/feed.atom", "/topics/salt/feed.rss", "/bylines/mina-sadeghi/feed.json",
				"/regions/iran/topics/salt/feed.atom", "/sitemap-" + DAY.toString().substring(0, 7) + ".xml",
				"/news-sitemap.xml", "/stories.json", "/stories.json?since=0", "/regions/iran.json",
				"/topics/salt.json", "/bylines/mina-sadeghi.json", "/" + DATE + ".json");
	}

	private boolean tells(String place) {
		Answer answer = this.wire.get(place);
		return answer.status() == 200 && (answer.body().contains(HEADLINE)
				|| (place.startsWith("/sitemap") && answer.body().contains(STORY)));
	}

	private void tellsWhy(String address, Instant before) {
		Answer answer = this.wire.get(address, "Accept: text/html");
		Document page = answer.page();
		assertThat(answer.status()).as(address).isEqualTo(410);
		assertThat(page.select("h1").text()).isEqualTo("This story has been taken back");
		assertThat(page.select(".notice dd").eachText().subList(0, 2)).containsExactly(HEADLINE,
				"Two <b>figures</b> were wrong.");
		assertThat(moment(page.select(".notice time").attr("datetime"))).isBetween(before, Instant.now());
		assertThat(page.select("nav")).isNotEmpty();

		Answer json = this.wire.get(address, "Accept: application/json");
		JsonNode problem = new JsonMapper().readTree(json.body());
		assertThat(json.status()).isEqualTo(410);
		assertThat(json.header("Content-Type")).hasValue("application/problem+json");
		assertThat(problem.path("headline").asString()).isEqualTo(HEADLINE);
		assertThat(problem.path("reason").asString()).isEqualTo("Two <b>figures</b> were wrong.");
		assertThat(moment(problem.path("since").asString())).isBetween(before, Instant.now());
	}

	private static Instant moment(String text) {
		return OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC).toInstant();
	}

	@Test
	void tellsNothingOfAStoryThatWasWithdrawnFromTheStart() {
		for (String address : List.of("/2026/01/17/never", "/2026/01/17/never.json", "/old/never",
				"/pictures/2026/01/17/never/card.png")) {
			assertThat(this.wire.get(address).status()).isEqualTo(404);
			assertThat(this.wire.get(address).body()).doesNotContain("Never told", "A slip");
		}
	}

	@Test
	void givesItsNoticeInTheLanguageOfThePageUntilTheFileIsGone() throws IOException {
		String address = "/fa/2026/01/17/%D8%A2%D8%A8";
		edit("urmia.md",
				"---\ntitle: آب به ساحل رسید\nlang: fa\nslug: آب\ndate: 2026-01-17\nwithdrawn: true\n---\nمتن\n");

		Document page = this.wire.get(address).page();
		assertThat(page.select("html").attr("lang")).isEqualTo("fa");
		assertThat(page.select("h1").text()).isEqualTo("این خبر پس گرفته شده است");
		assertThat(page.select(".notice dt").eachText()).containsExactly("تیتر", "خارج از دسترس از");
		assertThat(page.select(".notice dd[dir=rtl]").text()).isEqualTo("آب به ساحل رسید");

		edit("urmia.md", "---\ntitle: آب\nlang: fa\nslug: آب\ndate: February 30, 2026\nwithdrawn: true\n---\nمتن\n");
		assertThat(this.wire.get(address).page().select(".notice dd[dir=rtl]").text()).isEqualTo("آب به ساحل رسید");

		Files.delete(content.resolve("urmia.md"));
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> this.wire.get(address).page().select(".notice").isEmpty());
		assertThat(this.wire.get(address).status()).isEqualTo(410);
		assertThat(this.wire.get(address).body()).doesNotContain("آب به ساحل رسید");
	}

}
