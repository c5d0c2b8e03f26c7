package press.dateline.desk;

import press.dateline.newsroom.FolderHealth;
import press.dateline.newsroom.FolderHealth.Report;
import press.dateline.newsroom.Release;

import org.springframework.stereotype.Component;

/**
 * How the folder and the newsroom are, with the files that are missing.
 */
@Component
class Health {

	private final FolderHealth folder;

	private final Release release;

	Health(FolderHealth folder, Release release) {
		this.folder = folder;
		this.release = release;
	}

	/**
	 * What is told.
	 *
	 * @param folder how this node gets on with the folder
	 * @param missing the files that vanished at once and are kept
	 */
	record Told(Report folder, Release.Missing missing) {
	}

	Told report() {
		return new Told(this.folder.report(), this.release.missing());
	}

	/** Lets go of the files that are missing. */
	void release() {
		this.release.release();
	}

}
