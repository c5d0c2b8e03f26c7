package press.dateline.cluster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that come as files really do, while readers read. */
@EnabledIfSystemProperty(named = "dateline.foul-play", matches = "true",
		disabledReason = "It takes long; src/bench/run foul-play runs it")
class ArrivalTests {

	private static final int BURST = Integer.getInteger("dateline.foul-play.burst", 600);

	private static final int WRITTEN = 120;

	private static final int RENAMED = 10;

	private static Folder folder;

	private static Node node;

	@BeforeAll
	static void open(@TempDir Path root) throws IOException {
		folder = new Folder(root);
		for (int number = 1; number <= 30; number++) {
			folder.file("lamp-" + number + ".md", "Lamp " + number);
		}
		// Long enough for a busy machine to write two bytes in.
		node = folder.open("--dateline.newsroom.settle=1s");
		folder.awaitOn(node);
	}

	@AfterAll
	static void close() {
		if (node != null) {
			node.kill();
		}
	}

	@Test
	void aFileThatIsWrittenSlowlyIsNeverPublishedByHalf() throws IOException {
		byte[] copy = (Folder.copy("lamp-90001.md", "Slow lamp") + "The last word is mussel.\n")
			.getBytes(StandardCharsets.UTF_8);
		String address = Folder.address("lamp-90001.md");
		int first = copy.length - WRITTEN;

		try (OutputStream file = Files.newOutputStream(folder.content().resolve("lamp-90001.md"))) {
			file.write(copy, 0, first);
			for (int i = first; i < copy.length; i++) {
				file.write(copy[i]);
				assertThat(node.get(address).statusCode()).as("after byte " + i).isEqualTo(404);
			}
		}

		Patience.until("it is published", () -> node.shows(address), node::log);
		assertThat(node.text(address)).contains("The last word is mussel.");
		folder.file("lamp-90001.md", "Slow lamp");
	}

	@Test
	void aStoryThatIsReplacedByARenameIsNeverGone() throws IOException {
		String address = Folder.address("lamp-7.md");
		for (int i = 1; i <= RENAMED; i++) {
			String title = "Lamp again " + i;
			folder.file("lamp-7.md", title);
			Patience.until("the change is shown", () -> {
				String page = page(address);
				return page.contains(title);
			}, node::log);
		}

		folder.demandWholeOn(node);
	}

	private String page(String address) {
		var answer = node.get(address);
		assertThat(answer.statusCode()).isEqualTo(200);
		return new String(answer.body(), StandardCharsets.UTF_8);
	}

	@Test
	void readersAreAnsweredThroughABurst() throws IOException, InterruptedException {
		Readers readers = new Readers(node, List.of("/", "/regions/norway", Folder.address("lamp-7.md"), "/2026/01"));
		readers.start();

		for (int number = 1001; number <= 1000 + BURST; number++) {
			folder.file("lamp-" + number + ".md", "Lamp " + number);
		}
		folder.awaitOn(node);

		readers.end();
		System.out.println(BURST + " files at once: " + readers);
		assertThat(readers.failures()).isEmpty();
		folder.demandWholeOn(node);
	}

	@Test
	void aBranchThatIsCheckedOutIsOneChange() throws IOException, InterruptedException {
		Branches branches = new Branches(folder);
		branches.make(160);
		folder.awaitOn(node);
		Readers readers = new Readers(node, branches.common().stream().map(Folder::address).limit(20).toList());
		readers.start();
		for (int round = 0; round < 2; round++) {
			branches.checkOut("theirs");
			folder.awaitOn(node);
			branches.checkOut("ours");
			folder.awaitOn(node);
		}
		branches.checkOut("theirs");
		folder.awaitOn(node);

		readers.end();
		assertThat(readers.failures()).isEmpty();
		folder.demandWholeOn(node);
		branches.renamed()
			.forEach((from, to) -> assertThat(node.get(Folder.address(from)).statusCode()).as(from).isIn(200, 301));
	}

}
