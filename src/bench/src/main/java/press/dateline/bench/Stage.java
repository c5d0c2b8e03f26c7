package press.dateline.bench;

import java.nio.file.Path;

import press.dateline.bench.Site.Launch;

/**
 * One newsroom, and one Java that runs the site for it.
 *
 * @param newsroom what is read
 * @param launch what is run
 * @param pace how long and how often
 * @param folder where everything is kept that is made meanwhile
 */
record Stage(Newsroom newsroom, Launch launch, Pace pace, Path folder) {

	/** Returns who is measured, as tables name it. */
	String name() {
		return "Dateline, Java " + this.launch.jdk().feature();
	}

	Path data() {
		return this.folder.resolve("data");
	}

	int stories() {
		return this.newsroom.size();
	}

}
