package press.dateline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The built site as its README has it prepared for one Java.
 *
 * @param folder with the program unpacked, what Java remembers of it, and how to start it
 */
record Prepared(Path folder) {

	private static final Duration LONGEST = Duration.ofMinutes(5);

	/** Prepares a jar. */
	static Prepared of(Path jar, Jdk jdk, Path folder) throws IOException, InterruptedException {
		Path log = folder.resolveSibling(folder.getFileName() + ".log");
		List<String> command = List.of(jdk.java(), "-jar", jar.toString(), "prepare", folder.toString());
		try (Child child = Child.start(log, command)) {
			child.finish(LONGEST);
		}
		return new Prepared(folder);
	}

	/** Returns the options of Java that start it. */
	Path start() {
		return this.folder.resolve("start");
	}

}
