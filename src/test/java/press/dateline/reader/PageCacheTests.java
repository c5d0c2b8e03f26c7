package press.dateline.reader;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.article.Editions;
import press.dateline.reader.Wire.Answer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages are made once for each edition, and leave from memory. */
@SampleSite
class PageCacheTests {

	private static final String PAGE = "/regions/brazil";

	@LocalServerPort
	int port;

	@Autowired
	MeterRegistry meters;

	@Autowired
	Editions editions;

	@Autowired
	PlatformTransactionManager transactions;

	private Wire wire;

	@BeforeEach
	void openAnEdition() {
		this.wire = new Wire(this.port);
		new TransactionTemplate(this.transactions)
			.executeWithoutResult((status) -> this.editions.open(SampleNewsroom.NOW));
	}

	private long made() {
		return this.meters.get("dateline.page.render").timer().count();
	}

	@Test
	void areMadeOnceForAnEdition() {
		long before = made();

		String first = this.wire.get(PAGE).body();
		String again = this.wire.get(PAGE).body();

		assertThat(again).isEqualTo(first).contains("Brazil, day 31");
		assertThat(made() - before).isEqualTo(1);
	}

	@Test
	void areMadeAnewForTheNextEdition() {
		this.wire.get(PAGE);
		long before = made();

		openAnEdition();
		this.wire.get(PAGE);

		assertThat(made() - before).isEqualTo(1);
	}

	@Test
	void areMadeOnceHoweverManyAskAtOnce() throws Exception {
		long before = made();
		ExecutorService readers = Executors.newFixedThreadPool(16);

		List<Future<Answer>> answers = readers
			.invokeAll(IntStream.range(0, 48).mapToObj((reader) -> new Asking(this.wire)).toList());
		readers.shutdown();

		for (Future<Answer> answer : answers) {
			assertThat(answer.get().status()).isEqualTo(200);
		}
		assertThat(made() - before).isEqualTo(1);
	}

	private record Asking(Wire wire) implements java.util.concurrent.Callable<Answer> {

		@Override
		public Answer call() {
			return this.wire.get(PAGE);
		}

	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			-,        -
			gzip,     gzip
			br,       br
			'gzip,br', br
			""")
	void haveAStrongTagOfTheirOwnInEachEncoding(String accepted, String encoding) {
		String[] header = (accepted != null) ? new String[] { "Accept-Encoding: " + accepted } : new String[0];
		Answer answer = this.wire.get(PAGE, header);

		assertThat(answer.headers().get("Content-Encoding")).isEqualTo(encoding);
		assertThat(answer.header("Vary")).contains("Accept-Encoding");
		assertThat(answer.header("ETag").orElseThrow()).startsWith("\"")
			.endsWith((encoding != null) ? "-" + encoding + "\"" : "\"");
	}

	@Test
	void keepTheirTagAndTheirDateWhereTheBytesStay() {
		Answer before = this.wire.get(PAGE);

		openAnEdition();

		Answer after = this.wire.get(PAGE);
		assertThat(after.header("ETag")).isEqualTo(before.header("ETag")).isNotEmpty();
		assertThat(after.header("Last-Modified")).isEqualTo(before.header("Last-Modified"))
			.contains("Sat, 17 Jan 2026 15:45:00 GMT");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "HEAD" })
	void repeatTheirHeadersWhereNothingHasChanged(String method) {
		Answer page = this.wire.get(PAGE, "Accept-Encoding: gzip");

		Answer unchanged = this.wire.ask(method, PAGE, "Accept-Encoding: gzip",
				"If-None-Match: " + page.header("ETag").orElseThrow());

		assertThat(unchanged.status()).isEqualTo(304);
		assertThat(unchanged.body()).isEmpty();
		for (String name : List.of("ETag", "Cache-Control", "Vary", "Last-Modified", "Content-Language")) {
			assertThat(unchanged.header(name)).isEqualTo(page.header(name)).isNotEmpty();
		}
	}

	@Test
	void sayThatNothingHasChangedByTagBeforeDate() {
		Answer page = this.wire.get(PAGE);
		String tag = "If-None-Match: W/" + page.header("ETag").orElseThrow();
		String date = "If-Modified-Since: " + page.header("Last-Modified").orElseThrow();

		assertThat(this.wire.get(PAGE, tag).status()).isEqualTo(304);
		assertThat(this.wire.get(PAGE, date).status()).isEqualTo(304);
		assertThat(this.wire.get(PAGE, "If-None-Match: \"other\"", date).status()).isEqualTo(200);
		assertThat(this.wire.get(PAGE, "If-Modified-Since: Sat, 17 Jan 2015 00:00:00 GMT").status()).isEqualTo(200);
		assertThat(this.wire.get(PAGE, "If-Modified-Since: yesterday").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nothing", "/2026/", "/2026/01/13/taken-back" })
	void areNotKeptWhereThereIsNone(String path) {
		long before = made();

		this.wire.get(path);
		this.wire.get(path);

		assertThat(made() - before).isZero();
	}

}
