package press.dateline.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A content folder under Git with two branches, of which one has changed, renamed, fewer
 * and more files than the other.
 */
final class Branches {

	private static final int FIRST = 20_000;

	private final Folder folder;

	private final Map<String, Map<String, String>> titles = new LinkedHashMap<>();

	private final Map<String, String> renamed = new LinkedHashMap<>();

	Branches(Folder folder) {
		this.folder = folder;
	}

	/** Makes both; “ours” is checked out. */
	void make(int stories) throws IOException, InterruptedException {
		git("init", "-q", "-b", "ours");
		for (int number = FIRST; number < FIRST + stories; number++) {
			this.folder.file("lamp-" + number + ".md", "Lamp " + number);
		}
		commit("ours");
		git("checkout", "-q", "-b", "theirs");
		for (int number = FIRST; number < FIRST + stories; number++) {
			differ(number, "lamp-" + number + ".md");
		}
		commit("theirs");
		checkOut("ours");
	}

	private void differ(int number, String name) throws IOException {
		switch (number % 8) {
			case 0 -> this.folder.file(name, "Lamp of theirs " + number);
			case 1 -> {
				this.renamed.put(name, "lamp-of-theirs-" + number + ".md");
				this.folder.rename(name, this.renamed.get(name));
			}
			case 2 -> this.folder.take(name);
			case 3 -> this.folder.file("lamp-more-" + number + ".md", "Lamp more " + number);
			default -> {
			}
		}
	}

	private void commit(String branch) throws IOException, InterruptedException {
		git("add", "-A");
		git("-c", "user.name=Desk", "-c", "user.email=desk@dateline.example", "commit", "-q", "-m", branch);
		this.titles.put(branch, this.folder.titles());
	}

	void checkOut(String branch) throws IOException, InterruptedException {
		git("checkout", "-q", branch);
		this.folder.expect(this.titles.get(branch));
	}

	/** Returns the files that both branches have under one name. */
	List<String> common() {
		List<String> common = new ArrayList<>(this.titles.get("ours").keySet());
		common.retainAll(this.titles.get("theirs").keySet());
		return common;
	}

	/** Returns the names in “ours” with those in “theirs”. */
	Map<String, String> renamed() {
		return this.renamed;
	}

	private void git(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("git", "-C", this.folder.content().toString()));
		command.addAll(List.of(arguments));
		Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
		String told = new String(git.getInputStream().readAllBytes());
		if (git.waitFor() != 0) {
			throw new IllegalStateException(String.join(" ", command) + ":\n" + told);
		}
	}

}
