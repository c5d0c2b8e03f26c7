package press.dateline.newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
class ScheduleTests {

	private static final String ADDRESS = "/2026/01/20/lake-urmia";

	private static final Instant EMBARGO = Instant.parse("2026-01-20T18:00:00Z");

	@TempDir
	Path root;

	@Autowired
	TestNewsroom newsroom;

	@Autowired
	MovableClock clock;

	@BeforeEach
	void fileUnderEmbargo() throws IOException {
		this.newsroom.open(this.root);
		Files.writeString(this.root.resolve("lake-urmia.md"), """
				---
				title: The lake rises
				date: 2026-01-20
				embargo: 2026-01-20T18:00:00Z
				expires: 2026-01-21T06:00:00Z
				---
				The water of the lake rose.
				""");
		this.newsroom.compare();
	}

	@AfterEach
	void close() {
		this.newsroom.schedule.stop();
		this.newsroom.close();
	}

	@Test
	void opensAnEditionAtTheMomentAnEmbargoLiftsAndNotBefore() {
		this.clock.show(EMBARGO.minusMillis(1));
		this.newsroom.schedule.catchUp();
		assertThat(this.newsroom.at(ADDRESS)).isEqualTo("unknown");
		assertThat(this.newsroom.edition()).isEqualTo(1);

		this.clock.show(EMBARGO);
		this.newsroom.schedule.catchUp();
		assertThat(this.newsroom.at(ADDRESS)).isEqualTo("The lake rises");
		assertThat(this.newsroom.edition()).isEqualTo(2);
	}

	@Test
	void catchesUpWithEveryMomentThatWasMissedInOneEdition() {
		this.clock.show(EMBARGO.plus(Duration.ofDays(3)));
		this.newsroom.schedule.catchUp();

		assertThat(this.newsroom.at(ADDRESS)).isEqualTo("gone");
		assertThat(this.newsroom.edition()).isEqualTo(2);
	}

	@Test
	void opensAnEditionAtMidnight() {
		this.clock.show(EMBARGO);
		this.newsroom.schedule.catchUp();
		this.clock.show(Instant.parse("2026-01-21T00:00:00Z"));
		this.newsroom.schedule.catchUp();

		assertThat(this.newsroom.edition()).isEqualTo(3);
	}

	@Test
	void opensAnEditionByItselfAndIsArmedAgainByEachEdition() throws IOException {
		this.newsroom.schedule.start();
		this.clock.show(EMBARGO);
		// Another edition is what wakes the schedule, which then finds its moment come.
		Files.writeString(this.root.resolve("tehran-snow.md"), "---\ntitle: Snow\ndate: 2026-01-19\n---\nSnow fell.\n");
		this.newsroom.compare();
		assertThat(this.newsroom.at(ADDRESS)).isEqualTo("The lake rises");

		this.clock.show(Instant.parse("2026-01-20T23:59:59.900Z"));
		Files.delete(this.root.resolve("tehran-snow.md"));
		this.newsroom.compare();
		long before = this.newsroom.edition();
		this.clock.show(Instant.parse("2026-01-21T00:00:00Z"));
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(this.newsroom.edition()).isEqualTo(before + 1));
	}

}
