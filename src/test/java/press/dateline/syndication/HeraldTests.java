package press.dateline.syndication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.jayway.jsonpath.JsonPath;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Programs that are told of new editions. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "dateline.site.url=https://news.example")
@DirtiesContext
class HeraldTests {

	private static final String SECRET = "a secret of the two of us";

	private static final BlockingQueue<Message> HUB = new LinkedBlockingQueue<>();

	private static final BlockingQueue<Message> WEBHOOK = new LinkedBlockingQueue<>();

	private static final AtomicInteger REFUSED = new AtomicInteger();

	@TempDir
	static Path folder;

	private static HttpServer programs;

	record Message(Headers headers, String body) {
	}

	@DynamicPropertySource
	static void listen(DynamicPropertyRegistry properties) throws IOException {
		programs = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		programs.createContext("/hub", (exchange) -> answer(exchange, HUB, 204));
		// Away for a moment, as programs are.
		programs.createContext("/webhook",
				(exchange) -> answer(exchange, WEBHOOK, (REFUSED.getAndIncrement() == 0) ? 503 : 200));
		programs.start();
		String base = "http://127.0.0.1:" + programs.getAddress().getPort();
		Files.createDirectories(folder.resolve("content"));
		file("first", "First");
		properties.add("dateline.content", () -> folder.resolve("content").toString());
		properties.add("dateline.data", () -> folder.resolve("data").toString());
		properties.add("dateline.syndication.hubs", () -> base + "/hub");
		properties.add("dateline.syndication.webhooks[0].url", () -> base + "/webhook");
		properties.add("dateline.syndication.webhooks[0].secret", () -> SECRET);
	}

	@AfterAll
	static void stop() {
		programs.stop(0);
	}

	private static void file(String name, String title) {
		try {
			Path part = folder.resolve(name + ".part");
			Files.writeString(part, "---\ntitle: %s\ndate: 2026-01-17\nregion: Iran\ntopics: [Salt]\n---\nThe text.\n"
				.formatted(title));
			Files.move(part, folder.resolve("content").resolve(name + ".md"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void answer(HttpExchange exchange, BlockingQueue<Message> messages, int status) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(status, -1);
		exchange.close();
		messages.add(new Message(exchange.getRequestHeaders(), body));
	}

	private static Message next(BlockingQueue<Message> messages) throws InterruptedException {
		Message message = messages.poll(30, TimeUnit.SECONDS);
		assertThat(message).as("a message").isNotNull();
		return message;
	}

	@Test
	void learnWhichFeedsHaveChangedAndWhereEverythingIs() throws InterruptedException {
		assertThat(URLDecoder.decode(next(HUB).body(), StandardCharsets.UTF_8)).startsWith("hub.mode=publish&hub.url=");
		Message refused = next(WEBHOOK);
		Message accepted = next(WEBHOOK);
		assertThat(accepted.headers().getFirst("webhook-id")).isEqualTo(refused.headers().getFirst("webhook-id"));

		file("second", "Second");

		String form = URLDecoder.decode(next(HUB).body(), StandardCharsets.UTF_8);
		assertThat(form.split("&hub.url=")).contains("https://news.example/feed.atom",
				"https://news.example/regions/iran/feed.json", "https://news.example/regions/middle-east/feed.rss",
				"https://news.example/regions/iran/topics/salt/feed.atom");
		Message told = next(WEBHOOK);
		long before = edition(accepted);
		assertThat(edition(told)).isGreaterThan(before);
		assertThat((String) JsonPath.read(told.body(), "$.data.changes"))
			.isEqualTo("https://news.example/stories.json?since=" + before);
		assertThat(told.headers().getFirst("webhook-signature")).isEqualTo("v1," + signature(told));
	}

	private static long edition(Message message) {
		return ((Number) JsonPath.read(message.body(), "$.data.edition")).longValue();
	}

	private static String signature(Message message) {
		String signed = message.headers().getFirst("webhook-id") + "." + message.headers().getFirst("webhook-timestamp")
				+ "." + message.body();
		return Base64.getEncoder().encodeToString(new HmacUtils(HmacAlgorithms.HMAC_SHA_256, SECRET).hmac(signed));
	}

}
