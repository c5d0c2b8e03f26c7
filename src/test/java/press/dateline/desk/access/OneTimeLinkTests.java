package press.dateline.desk.access;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OneTimeLinkTests {

	private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-20T12:00:00Z"));

	private final OneTimeLink link = new OneTimeLink(new Clock() {

		@Override
		public Instant instant() {
			return OneTimeLinkTests.this.now.get();
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	});

	@Test
	void isGoodOnce() {
		String key = this.link.key();

		assertThat(this.link.use(key)).isTrue();
		assertThat(this.link.use(key)).isFalse();
		assertThat(this.link.use("")).isFalse();
	}

	@Test
	void isNotUsedUpByAWrongKey() {
		String key = this.link.key();

		assertThat(this.link.use("0".repeat(64))).isFalse();
		assertThat(this.link.key()).isEqualTo(key);
		assertThat(this.link.use(key)).isTrue();
	}

	@Test
	void expires() {
		String key = this.link.key();

		this.now.updateAndGet((then) -> then.plus(OneTimeLink.GOOD_FOR));

		assertThat(this.link.use(key)).isFalse();
		assertThat(this.link.key()).isNotEqualTo(key).matches("[0-9a-f]{64}");
	}

}
