package press.dateline.reader;

import java.time.Clock;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.article.Editions;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:quiet-site", "dateline.content=target/quiet-content",
				"dateline.data=target/quiet-data" })
class QuietSiteTests {

	private final Wire wire;

	QuietSiteTests(@LocalServerPort int port) {
		this.wire = new Wire(port);
	}

	@Test
	void saysKindlyThatNothingHasBeenFiled() {
		assertThat(this.wire.get("/").page().select(".said").text()).startsWith("Nothing has been filed yet.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/2026/01/17", "/2026/01", "/2026", "/regions", "/regions/iran", "/regions/iran/2026",
			"/regions/iran/2026/01", "/topics", "/bylines" })
	void hasThePagesThatItsMastheadLeadsTo(String path) {
		assertThat(this.wire.get(path).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/2025", "/2026/01/18", "/2026/01/17/thanks", "/about" })
	void hasNoOthers(String path) {
		assertThat(this.wire.get(path).status()).isEqualTo(404);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class NothingFiled {

		@Bean
		@Primary
		Clock stoppedClock() {
			return Clock.fixed(SampleNewsroom.NOW, ZoneOffset.UTC);
		}

		@Bean
		ApplicationRunner firstEdition(Editions editions, PlatformTransactionManager transactions) {
			return (arguments) -> new TransactionTemplate(transactions)
				.executeWithoutResult((status) -> editions.open(SampleNewsroom.NOW));
		}

	}

}
