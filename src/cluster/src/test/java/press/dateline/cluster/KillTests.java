package press.dateline.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed while it takes copy loses and doubles nothing: by default a
 * few times, and as often as {@code -Ddateline.foul-play.kills} says.
 */
@EnabledIfSystemProperty(named = "dateline.foul-play", matches = "true",
		disabledReason = "It takes long; src/bench/run foul-play runs it")
class KillTests {

	private static final int KILLS = Integer.getInteger("dateline.foul-play.kills", 2);

	private static final long SEED = Long.getLong("dateline.foul-play.seed", 7);

	private static final int STORIES = 150;

	private static final Duration LATEST = Duration.ofMillis(1500);

	private static final Duration LATEST_AT_START = Duration.ofSeconds(12);

	private final Random random = new Random(SEED);

	private int made;

	@Test
	void nothingIsLostOrDoubled(@TempDir Path root) throws IOException {
		Folder folder = new Folder(root);
		fileMore(folder, STORIES);
		Node node = folder.open();
		int killed = 0;
		while (killed < KILLS) {
			change(folder);
			killWithin(node, LATEST);
			killed++;
			change(folder);
			while (killed < KILLS && this.random.nextBoolean()) {
				killWithin(folder.start(), LATEST_AT_START);
				killed++;
			}
			node = folder.open();
			folder.awaitOn(node);
			folder.demandWholeOn(node);
			System.out.println("Killed " + killed + " times of " + KILLS + ", seed " + SEED + ": whole");
		}
		node.kill();
	}

	private void fileMore(Folder folder, int stories) throws IOException {
		for (int i = 0; i < stories; i++) {
			this.made++;
			folder.file("lamp-" + this.made + ".md", "Lamp " + this.made);
		}
	}

	private void change(Folder folder) throws IOException {
		fileMore(folder, 10 + this.random.nextInt(10));
		for (int i = 0; i < 6; i++) {
			String name = any(folder.names());
			folder.file(name, "Lamp changed " + this.random.nextInt(1_000_000_000) + " of " + name);
		}
		for (int i = 0; i < 4; i++) {
			folder.take(any(folder.names()));
		}
		for (int i = 0; i < 3; i++) {
			this.made++;
			folder.rename(any(folder.names()), "lamp-renamed-" + this.made + ".md");
		}
	}

	private String any(List<String> names) {
		return names.get(this.random.nextInt(names.size()));
	}

	private void killWithin(Node node, Duration latest) {
		node.killAfter(Duration.ofMillis(this.random.nextLong(latest.toMillis())));
	}

}
