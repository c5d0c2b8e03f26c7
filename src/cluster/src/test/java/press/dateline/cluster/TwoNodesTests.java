package press.dateline.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** What a site promises that runs on two nodes. */
@ExtendWith(ClusterExtension.class)
class TwoNodesTests {

	private static final int STORIES = 600;

	@Test
	void haveOneThatReadsTheFolderAndOneThatServes(Cluster cluster) {
		assertThat(cluster.reader().text("/actuator/health")).contains("This node reads the folder");
		assertThat(cluster.follower().text("/actuator/health"))
			.contains("Another node reads the folder; this one serves");
		assertThat(cluster.follower().get("/actuator/health/readiness").statusCode()).isEqualTo(200);
	}

	@Test
	void showAnEditionOnBothWithinASecond(Cluster cluster) throws IOException {
		List<Duration> live = new ArrayList<>();
		List<Duration> late = new ArrayList<>();
		for (int number = 1; number <= 7; number++) {
			Instant filed = Instant.now();
			String address = cluster.file("quick-" + number, "Quick " + number);
			cluster.await(address + " on the reader", () -> cluster.reader().shows(address));
			Instant first = Instant.now();
			cluster.await(address + " on the follower", () -> cluster.follower().shows(address));
			late.add(Duration.between(first, Instant.now()));
			live.add(Duration.between(filed, Instant.now()));
		}
		System.out.printf(
				"Renamed into place until shown by the other node: median %d ms, of that after the reader %d ms%n",
				median(live).toMillis(), median(late).toMillis());

		assertThat(median(late)).isLessThan(Duration.ofSeconds(1));
	}

	private static Duration median(List<Duration> durations) {
		return durations.stream().sorted().toList().get(durations.size() / 2);
	}

	@Test
	void serveTheSameBytesUnderTheSameTags(Cluster cluster) {
		Crawl crawl = Crawl.of(cluster.reader());

		assertThat(crawl.pages()).hasSizeGreaterThan(100);
		assertThat(crawl.resources()).anyMatch((path) -> path.startsWith("/pictures/"));
		for (String path : crawl.all()) {
			assertSame(cluster, path, "identity");
			assertSame(cluster, path, "br");
		}
	}

	private static void assertSame(Cluster cluster, String path, String encoding) {
		var one = cluster.reader().get(path, encoding);
		var other = cluster.follower().get(path, encoding);
		assertThat(other.statusCode()).as(path).isEqualTo(one.statusCode());
		assertThat(other.headers().firstValue("ETag")).as("tag of " + path).isEqualTo(one.headers().firstValue("ETag"));
		assertThat(other.headers().firstValue("Last-Modified")).as("time of " + path)
			.isEqualTo(one.headers().firstValue("Last-Modified"));
		assertThat(other.body()).as("bytes of " + path).isEqualTo(one.body());
	}

	@Test
	void findAStoryOnceOnBothWhicheverOfThemWroteItsEntry(Cluster cluster) throws IOException {
		cluster.file("kelp", "Kelp by the shore");
		cluster.file("more-kelp", "More kelp", "slug: kelp-again\n");

		cluster.awaitOnBoth("both are found", (node) -> node.text("/search?q=kelp").contains("2 stories"));
		Files.delete(cluster.content().resolve("kelp.md"));
		cluster.awaitOnBoth("one is found", (node) -> node.text("/search?q=kelp").contains("1 story"));
	}

	@Test
	void namePlacesAlike(Cluster cluster) throws IOException {
		Files.writeString(cluster.content().resolve("_regions.yml"), "iceland:\n  name: Island of Ice\n");

		cluster.awaitOnBoth("Iceland has another name",
				(node) -> node.text("/regions/iceland").contains("Island of Ice"));
		assertSame(cluster, "/regions/iceland", "identity");

		Files.delete(cluster.content().resolve("_regions.yml"));
		cluster.awaitOnBoth("it has its own again", (node) -> !node.text("/regions/iceland").contains("Island of Ice"));
	}

	@Test
	void loseNothingWhenTheReaderIsKilledInTheMiddleOfItsWork(Cluster cluster) throws IOException {
		Node survivor = cluster.follower();
		begin(cluster, "storm");

		cluster.reader().kill();

		assertFinished(cluster, "storm", survivor);
	}

	@Test
	void keepAReaderThatSleptThroughItsLeaseFromWriting(Cluster cluster) throws IOException {
		Node sleeper = cluster.reader();
		Node other = cluster.follower();
		begin(cluster, "gale");

		sleeper.freeze();
		int told = sleeper.told();
		try {
			assertFinished(cluster, "gale", other);
		}
		finally {
			sleeper.thaw();
		}

		cluster.await("the sleeper follows", () -> !sleeper.reads());
		String address = cluster.file("after-the-gale", "After the gale");
		cluster.awaitOnBoth("both show what was filed since", (node) -> node.shows(address));
		assertThat(other.reads()).isTrue();
		assertThat(sleeper.toldSince(told)).noneMatch((line) -> line.contains(": Filed ") || line.contains("Took out"));
		assertFinished(cluster, "gale", other);
	}

	private static void begin(Cluster cluster, String name) throws IOException {
		cluster.fileMany(name, STORIES);
		cluster.await("some of the stories are stored", () -> stored(cluster, name) > 0);
		assertThat(stored(cluster, name)).as("stories before the end").isLessThan(STORIES);
	}

	private static int stored(Cluster cluster, String name) {
		return Integer
			.parseInt(cluster.database().ask("select count(*) from article where source like '%s/%%'".formatted(name)));
	}

	private static void assertFinished(Cluster cluster, String name, Node reader) {
		cluster.await("the other takes over", reader::reads);
		cluster.await("all stories are stored", () -> stored(cluster, name) >= STORIES);
		assertThat(stored(cluster, name)).isEqualTo(STORIES);
		assertThat(cluster.database()
			.ask("select count(*) from copy_file where outcome = 'STORY' and path like '%s/%%'".formatted(name)))
			.isEqualTo(Integer.toString(STORIES));
		for (int number = 1; number <= STORIES; number += 50) {
			String address = "/2026/01/17/" + name + "-" + number;
			cluster.await(address, () -> reader.shows(address));
		}
	}

	@Test
	void handOverAtOnceAndLiftEmbargoesOnTime(Cluster cluster) throws IOException {
		Node follower = cluster.follower();
		Instant embargo = Instant.now().plusSeconds(20).truncatedTo(ChronoUnit.SECONDS);
		String address = cluster.file("embargoed", "Embargoed", "embargo: " + embargo + "\n");
		cluster.await("the story is stored",
				() -> "1".equals(cluster.database().ask("select count(*) from article where source = 'embargoed.md'")));

		cluster.reader().stop();
		Instant stopped = Instant.now();
		cluster.await("the other takes over", follower::reads);
		Duration without = Duration.between(stopped, Instant.now());
		cluster.complete();

		System.out.printf("Without a reader after an orderly stop: %d ms%n", without.toMillis());
		assertThat(without).isLessThan(Duration.ofSeconds(5));
		cluster.awaitOnBoth("the embargo has lifted", (node) -> node.shows(address));
		assertThat(cluster.database()
			.ask("select count(*) from edition where instant < '%1$s' and next_change = '%1$s'".formatted(embargo)))
			.isNotEqualTo("0");
		assertThat(Instant.now()).isAfterOrEqualTo(embargo);
	}

	@Test
	void recoverFromADatabaseThatWasAway(Cluster cluster) throws IOException {
		cluster.awaitOnBoth("the front page is in memory", (node) -> node.shows("/"));

		String address;
		cluster.database().stop();
		try {
			address = cluster.file("in-the-dark", "In the dark");
			assertThat(cluster.reader().shows("/")).isTrue();
			assertThat(cluster.follower().shows("/")).isTrue();
		}
		finally {
			cluster.database().start();
		}

		cluster.awaitOnBoth("both show what was filed meanwhile", (node) -> node.shows(address));
		cluster.awaitOnBoth("both are well", (node) -> node.get("/actuator/health").statusCode() == 200);
	}

}
