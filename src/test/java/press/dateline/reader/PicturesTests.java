package press.dateline.reader;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.picture.ShareCard;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pictures from the files of a newsroom to the bytes that a reader gets.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "spring.datasource.url=jdbc:h2:mem:pictures-${random.uuid}")
class PicturesTests {

	private static final String STORY = "/2026/01/17/lake-urmia";

	private static final String CALM = "/pictures" + STORY + "/lake.jpg";

	private static Path data = Path.of("nowhere");

	private final HttpClient client = HttpClient.newHttpClient();

	private final Wire wire;

	private final int port;

	PicturesTests(@LocalServerPort int port) {
		this.wire = new Wire(port);
		this.port = port;
	}

	@DynamicPropertySource
	static void newsroom(DynamicPropertyRegistry registry) throws IOException {
		Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "pictures");
		Path content = folder.resolve("content");
		data = folder.resolve("data");
		file(content);
		registry.add("dateline.content", content::toString);
		registry.add("dateline.data", data::toString);
	}

	private static void file(Path content) throws IOException {
		write(content, "lake-urmia/index.md", "image: lake.jpg\nimage_alt: ''\nimage_caption: <b>Salt</b> & shore\n"
				+ "image_credit: Sara Amini\naliases: /old/lake", """
						Text before. ![A “map”](map.png)

						![Plan](plan.svg "The plan")

						![Large](large.svg) ![Still](still.gif)

						![Broken](broken.png) ![Missing](missing.png)
						""");
		write(content, "lake-van.md", "embargo: 2100-01-01", "![Map](lake-urmia/map.png)");
		write(content, "lake-chad.md", "expires: 2026-02-01", "![Map](lake-urmia/map.png)");
		write(content, "lake-tana.md", "lang: fa\nslug: \u062a\u0627\u0646\u0627", "![Map](lake-urmia/map.png)");
		write(content, "_pages/about.md", "", "We are here: ![Map](/lake-urmia/map.png)");
		picture(content.resolve("lake-urmia/lake.jpg"), "jpg", 1500, 1000);
		picture(content.resolve("lake-urmia/map.png"), "png", 400, 300);
		Files.writeString(content.resolve("lake-urmia/plan.svg"),
				"<svg xmlns='http://www.w3.org/2000/svg' width='90' height='60'><path d='M0 0h9'/></svg>");
		Files.writeString(content.resolve("lake-urmia/large.svg"),
				"<svg xmlns='http://www.w3.org/2000/svg' width='90' height='60'>" + "<path d='M0 0h9'/>".repeat(999)
						+ "</svg>");
		picture(content.resolve("lake-urmia/still.gif"), "gif", 40, 30);
		Files.writeString(content.resolve("lake-urmia/broken.png"), "not a picture");
	}

	@Test
	void standInTheTextWithTheirSizes() {
		Document page = this.wire.get(STORY).page();
		Element map = page.select(".prose p img").first();

		assertThat(map).isNotNull();
		assertThat(map.attr("src")).isEqualTo("/pictures" + STORY + "/map.png");
		assertThat(map.attr("srcset"))
			.isEqualTo("/pictures" + STORY + "/map.320.webp 320w, /pictures" + STORY + "/map.400.webp 400w");
		assertThat(map.attr("sizes")).endsWith("100vw");
		assertThat(map.attr("width") + "x" + map.attr("height")).isEqualTo("400x300");
		assertThat(map.attr("loading") + " " + map.attr("decoding")).isEqualTo("lazy async");
		assertThat(map.attr("alt")).isEqualTo("A “map”");
		assertThat(page.select(".prose p").last().text()).isEqualTo("Broken Missing");
	}

	@Test
	void standInAFigureWhereTheyHaveACaption() {
		Element figure = this.wire.get(STORY).page().select(".prose figure").last();

		assertThat(figure).isNotNull();
		assertThat(figure.select("figcaption").text()).isEqualTo("The plan");
		assertThat(figure.select("img").attr("src")).isEqualTo("/pictures" + STORY + "/plan.svg");
		assertThat(figure.select("img").hasAttr("srcset")).isFalse();
		assertThat(figure.select("img").attr("width")).isEqualTo("90");
	}

	@Test
	void leadTheStoryThatNamesOne() {
		Element figure = this.wire.get(STORY).page().select(".prose > figure:first-child").first();

		assertThat(figure).isNotNull();
		Element image = figure.select("img").first();
		assertThat(image).isNotNull();
		assertThat(image.attr("src")).isEqualTo(CALM);
		assertThat(image.attr("srcset")).contains("lake.1280.webp 1280w").doesNotContain("1920");
		assertThat(image.attr("fetchpriority")).isEqualTo("high");
		assertThat(image.hasAttr("loading")).isFalse();
		assertThat(image.hasAttr("alt")).isTrue();
		assertThat(figure.select("figcaption").text()).isEqualTo("<b>Salt</b> & shore Sara Amini");
		assertThat(this.wire.get("/fa/2026/01/17/%D8%AA%D8%A7%D9%86%D8%A7").page().select(".prose figure")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/lake.jpg, image/jpeg, 1500", "/lake.960.webp, image/webp, 960", "/lake.320.webp, image/webp, 320",
			"/map.png, image/png, 400", "/map.400.webp, image/webp, 400" })
	void areServedInEachWidthThatIsOffered(String name, String type, int width) throws IOException {
		HttpResponse<byte[]> answer = get("/pictures" + STORY + name);

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
		assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).startsWith("public, max-age=");
		assertThat(answer.headers().firstValue("ETag")).isPresent();
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(ImageIO.read(new ByteArrayInputStream(answer.body())).getWidth()).isEqualTo(width);
	}

	@Test
	void areServedToHeadAndToThoseWhoHaveThem() {
		String tag = this.wire.get(CALM).header("ETag").orElseThrow();

		assertThat(this.wire.ask("HEAD", CALM).status()).isEqualTo(200);
		assertThat(this.wire.ask("HEAD", CALM).body()).isEmpty();
		assertThat(this.wire.get(CALM, "If-None-Match: " + tag).status()).isEqualTo(304);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/lake.jpg", "/lake.640.webp", "/plan.svg", "/large.svg", "/card.png", "/still.gif" })
	void haveTheSameHeadersForHead(String name) {
		String path = "/pictures" + STORY + name;
		Map<String, String> headers = new TreeMap<>(this.wire.get(path, "Accept-Encoding: gzip").headers());
		Map<String, String> alone = new TreeMap<>(this.wire.ask("HEAD", path, "Accept-Encoding: gzip").headers());

		assertThat(headers.get("Cache-Control")).startsWith("public, max-age=").doesNotContain("no-store");
		assertThat(alone).containsKeys("ETag", "Content-Type", "Cache-Control");
		// How a body is sent in pieces is no header of what has none.
		Set<String> passing = Set.of("Date", "Cache-Control", "Transfer-Encoding");
		headers.keySet().removeAll(passing);
		alone.keySet().removeAll(passing);
		assertThat(alone).isEqualTo(headers);
	}

	@Test
	void areKnownAgainWithoutAGlanceAtTheirFiles() throws IOException {
		for (String name : List.of("/map.320.webp", "/plan.svg", "/card.png")) {
			Wire.Answer first = this.wire.get("/pictures" + STORY + name);
			String tag = first.header("ETag").orElseThrow();
			hide(true);
			try {
				Wire.Answer again = this.wire.get("/pictures" + STORY + name, "If-None-Match: \"a\", " + tag);

				assertThat(again.status()).isEqualTo(304);
				assertThat(again.body()).isEmpty();
				assertThat(again.header("ETag")).hasValue(tag);
				for (String header : List.of("Vary", "Content-Security-Policy")) {
					assertThat(again.header(header)).isEqualTo(first.header(header));
				}
			}
			finally {
				hide(false);
			}
		}
	}

	private static void hide(boolean away) throws IOException {
		Path there = data.resolve("pictures");
		Path hidden = data.resolve("hidden");
		Files.move(away ? there : hidden, away ? hidden : there);
	}

	@Test
	void areServedInPartsUnlessAnEarlierAnswerIsContinued() {
		byte[] whole = get(CALM).body();

		Wire.Answer part = this.wire.get(CALM, "Range: bytes=2-5");
		assertThat(part.status()).isEqualTo(206);
		assertThat(part.header("Content-Range")).hasValue("bytes 2-5/" + whole.length);
		Wire.Answer anew = this.wire.get(CALM, "Range: bytes=2-5", "If-Range: " + part.header("ETag").orElseThrow());
		assertThat(anew.status()).isEqualTo(200);
		assertThat(anew.header("Content-Length")).hasValue(String.valueOf(whole.length));
	}

	@Test
	void leaveCompressedWhereTheyAreDrawings() {
		Wire.Answer drawing = this.wire.get("/pictures" + STORY + "/large.svg", "Accept-Encoding: gzip");

		assertThat(drawing.header("Content-Encoding")).hasValue("gzip");
		assertThat(drawing.header("Vary").orElseThrow()).isEqualToIgnoringCase("accept-encoding");
		assertThat(this.wire.get(CALM, "Accept-Encoding: gzip").header("Content-Encoding")).isEmpty();
	}

	@Test
	void mayDoNothingWhereTheyAreDrawings() {
		Wire.Answer answer = this.wire.get("/pictures" + STORY + "/plan.svg");

		assertThat(answer.header("Content-Type")).hasValue("image/svg+xml");
		assertThat(answer.header("Content-Security-Policy"))
			.hasValue("default-src 'none'; style-src 'unsafe-inline'; sandbox");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/pictures", "/pictures/", "/pictures" + STORY, "/pictures" + STORY + "/broken.png",
			"/pictures" + STORY + "/missing.png", "/pictures" + STORY + "/lake.100.webp",
			"/pictures" + STORY + "/lake.1920.webp", "/pictures" + STORY + "/lake.99999999999.webp",
			"/pictures" + STORY + "/plan.320.webp", "/pictures" + STORY + "/lake.png",
			"/pictures" + STORY + "/..%5C..%5Clake.jpg", "/pictures" + STORY + "/%2e%2e/index.md",
			"/pictures" + STORY + "/index.md", "/pictures/lake-urmia/lake.jpg", "/pictures/2026/01/17/nothing/card.png",
			"/pictures/2026/01/17/lake-van/map.png", "/pictures/2026/01/17/lake-van/map.320.webp",
			"/pictures/2026/01/17/lake-van/card.png", "/pictures/about/card.png", "/pictures/about/%00.png",
			"/pictures/nothing/map.png" })
	void areNotFoundWhereNoPublicStoryShowsThem(String path) {
		Wire.Answer answer = this.wire.get(path);

		assertThat(answer.status()).isIn(301, 400, 404);
		assertThat(answer.header("Content-Type").orElse("text/html")).startsWith("text/");
		if (answer.status() == 301) {
			assertThat(this.wire.get(answer.header("Location").orElseThrow()).status()).isEqualTo(404);
		}
	}

	@Test
	void goAndMoveWithTheirStory() {
		assertThat(this.wire.get("/pictures/2026/01/17/lake-chad/map.png").status()).isEqualTo(410);
		assertThat(this.wire.get("/pictures/2026/01/17/lake-chad/card.png").status()).isEqualTo(410);
		Wire.Answer moved = this.wire.get("/pictures/old/lake/card.png");
		assertThat(moved.status()).isEqualTo(301);
		assertThat(moved.header("Location")).hasValue("/pictures" + STORY + "/card.png");
	}

	@Test
	void areThereForTranslationsAndStandingPages() {
		String translation = "/fa/2026/01/17/%D8%AA%D8%A7%D9%86%D8%A7";
		for (String path : List.of(translation, "/about")) {
			String src = this.wire.get(path).page().select("main img").attr("src");

			assertThat(src).isEqualTo("/pictures" + path + "/map.png");
			assertThat(this.wire.get(src).status()).isEqualTo(200);
		}
	}

	@Test
	void areDrawnForLinkPreviews() throws IOException {
		HttpResponse<byte[]> answer = get("/pictures" + STORY + "/card.png");

		assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
		BufferedImage card = ImageIO.read(new ByteArrayInputStream(answer.body()));
		assertThat(card.getWidth()).isEqualTo(ShareCard.WIDTH);
		assertThat(card.getHeight()).isEqualTo(ShareCard.HEIGHT);
		assertThat(get("/pictures" + STORY + "/card.png").body()).isEqualTo(answer.body());
	}

	@Test
	void areMadeOnceHoweverManyAsk() throws IOException {
		String path = "/pictures" + STORY + "/lake.640.webp";
		List<CompletableFuture<HttpResponse<byte[]>>> asked = IntStream.range(0, 20)
			.mapToObj((i) -> this.client.sendAsync(request(path), HttpResponse.BodyHandlers.ofByteArray()))
			.toList();

		assertThat(asked).allSatisfy((each) -> assertThat(each.join().statusCode()).isEqualTo(200));
		try (var kept = Files.walk(data.resolve("pictures"))) {
			assertThat(kept.filter((file) -> file.toString().endsWith(".640"))).hasSize(1);
		}
	}

	private HttpResponse<byte[]> get(String path) {
		try {
			return this.client.send(request(path), HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private HttpRequest request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build();
	}

	private static void write(Path content, String path, String front, String text) {
		try {
			Files.createDirectories(content.resolve(path).getParent());
			Files.writeString(content.resolve(path),
					"---\ntitle: Lake\ndate: 2026-01-17\nregion: Iran\n" + front + "\n---\n" + text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void picture(Path file, String format, int width, int height) throws IOException {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Random random = new Random(7);
		for (int x = 0; x < width; x++) {
			for (int y = 0; y < height; y++) {
				image.setRGB(x, y, (x * 255 / width) << 16 | (y * 255 / height) << 8 | random.nextInt(64));
			}
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(image, format, bytes);
		Files.write(file, bytes.toByteArray());
	}

}
