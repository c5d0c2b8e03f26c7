package press.dateline.cluster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that come as files really do, while readers read. */
class ArrivalTests {

	private static final int BURST = Integer.getInteger("dateline.foul-play.burst", 600);

	private static final int WRITTEN = 120;

	private static final int RENAMED = 25;

	@TempDir
	private Path root;

	private Node node;

	@AfterEach
	void stop() {
		if (this.node != null) {
			this.node.kill();
		}
	}

	private Folder opened(int stories) throws IOException {
		Folder folder = new Folder(this.root);
		for (int number = 1; number <= stories; number++) {
			folder.file("lamp-" + number + ".md", "Lamp " + number);
		}
		this.node = folder.open();
		folder.awaitOn(this.node);
		return folder;
	}

	@Test
	void aFileThatIsWrittenSlowlyIsNeverPublishedByHalf() throws IOException {
		Folder folder = opened(3);
		byte[] copy = Folder.copy("lamp-4.md", "Lamp 4").getBytes(StandardCharsets.UTF_8);
		byte[] tail = "The last word is mussel.\n".getBytes(StandardCharsets.UTF_8);
		String address = Folder.address("lamp-4.md");
		int first = copy.length - WRITTEN;

		try (OutputStream file = Files.newOutputStream(folder.content().resolve("lamp-4.md"))) {
			file.write(copy, 0, first);
			for (int i = first; i < copy.length; i++) {
				file.write(copy[i]);
				assertThat(this.node.get(address).statusCode()).as("after byte " + i).isEqualTo(404);
			}
			file.write(tail);
		}

		Patience.until("it is published", () -> this.node.shows(address), this.node::log);
		assertThat(this.node.text(address)).contains("The last word is mussel.");
	}

	@Test
	void aStoryThatIsReplacedByARenameIsNeverGone() throws IOException {
		Folder folder = opened(30);
		String address = Folder.address("lamp-7.md");
		for (int i = 1; i <= RENAMED; i++) {
			String title = "Lamp again " + i;
			folder.file("lamp-7.md", title);
			Patience.until("the change is shown", () -> {
				String page = page(address);
				return page.contains(title);
			}, this.node::log);
		}

		folder.demandWholeOn(this.node);
	}

	private String page(String address) {
		var answer = this.node.get(address);
		assertThat(answer.statusCode()).isEqualTo(200);
		return new String(answer.body(), StandardCharsets.UTF_8);
	}

	@Test
	void readersAreAnsweredThroughABurst() throws IOException, InterruptedException {
		Folder folder = opened(30);
		Readers readers = new Readers(this.node,
				List.of("/", "/regions/norway", Folder.address("lamp-7.md"), "/2026/01"));
		readers.start();

		for (int number = 31; number <= 30 + BURST; number++) {
			folder.file("lamp-" + number + ".md", "Lamp " + number);
		}
		folder.awaitOn(this.node);

		readers.end();
		System.out.println(BURST + " files at once: " + readers);
		assertThat(readers.failures()).isEmpty();
		folder.demandWholeOn(this.node);
	}

	@Test
	void aBranchThatIsCheckedOutIsOneChange() throws IOException, InterruptedException {
		Folder folder = opened(0);
		Branches branches = new Branches(folder);
		branches.make(160);
		folder.awaitOn(this.node);
		Readers readers = new Readers(this.node, branches.common().stream().map(Folder::address).limit(20).toList());
		readers.start();
		for (int round = 0; round < 2; round++) {
			branches.checkOut("theirs");
			folder.awaitOn(this.node);
			branches.checkOut("ours");
			folder.awaitOn(this.node);
		}
		branches.checkOut("theirs");
		folder.awaitOn(this.node);

		readers.end();
		assertThat(readers.failures()).isEmpty();
		folder.demandWholeOn(this.node);
		branches.renamed()
			.forEach(
					(from, to) -> assertThat(this.node.get(Folder.address(from)).statusCode()).as(from).isIn(200, 301));
	}

}
