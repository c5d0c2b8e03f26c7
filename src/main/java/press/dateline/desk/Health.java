package press.dateline.desk;

import java.util.List;

import press.dateline.newsroom.FolderHealth;
import press.dateline.newsroom.FolderHealth.Report;
import press.dateline.newsroom.Release;
import press.dateline.syndication.Delivery;
import press.dateline.syndication.Herald;

import org.springframework.stereotype.Component;

/**
 * How the folder and the newsroom are, with the files that are missing, and whether
 * others are told of new editions.
 */
@Component
class Health {

	private final FolderHealth folder;

	private final Release release;

	private final Herald herald;

	Health(FolderHealth folder, Release release, Herald herald) {
		this.folder = folder;
		this.release = release;
		this.herald = herald;
	}

	/**
	 * What is told.
	 *
	 * @param folder how this node gets on with the folder
	 * @param missing the files that vanished at once and are kept
	 * @param deliveries how hubs and webhooks were last told of a new edition
	 */
	record Told(Report folder, Release.Missing missing, List<Delivery> deliveries) {
	}

	Told report() {
		return new Told(this.folder.report(), this.release.missing(), this.herald.deliveries());
	}

	/** Lets go of the files that are missing. */
	void release() {
		this.release.release();
	}

}
