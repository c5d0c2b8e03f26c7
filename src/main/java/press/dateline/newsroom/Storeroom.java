package press.dateline.newsroom;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.dateline.article.CopyDesk;
import press.dateline.picture.PictureFiles;

import org.springframework.stereotype.Component;

/**
 * Puts the pictures in the data folder in order: those that nothing shows any more leave,
 * and those that were lost are found.
 */
@Component
class Storeroom {

	private static final Duration CARDS_STAY = Duration.ofDays(30);

	// Ample for a node that keeps a picture, and for clocks that differ.
	private static final Duration NEW = Duration.ofHours(1);

	private static final Logger logger = LoggerFactory.getLogger(Storeroom.class);

	private final CopyDesk desk;

	private final PictureFiles files;

	private final Press press;

	private final Lease lease;

	Storeroom(CopyDesk desk, PictureFiles files, Press press, Lease lease) {
		this.desk = desk;
		this.files = files;
		this.press = press;
		this.lease = lease;
	}

	/**
	 * Puts it in order. To be called while nothing is read: a picture is kept before the
	 * store knows who shows it.
	 * @return the files of copy whose pictures are lost, and must be taken again
	 */
	Set<String> tidy() {
		Map<String, Set<String>> needed = new HashMap<>();
		this.press.print(() -> {
			needed.putAll(this.desk.picturesInUse());
			return false;
		});
		clear(needed.keySet());
		Set<String> anew = new HashSet<>();
		needed.forEach((hash, showing) -> {
			if (!this.files.has(hash)) {
				anew.addAll(showing);
			}
		});
		return anew;
	}

	// Others that share the store share the data folder as well.
	private Instant kept() {
		return this.lease.isShared() ? this.press.now().minus(NEW) : Instant.MAX;
	}

	private void clear(Set<String> needed) {
		try {
			int removed = this.files.retain(needed, this.press.now().minus(CARDS_STAY), kept());
			if (removed > 0) {
				logger.info("Pictures removed from the data folder because nothing shows them any more: {}", removed);
			}
		}
		catch (IOException ex) {
			logger.warn("The pictures in the data folder could not be cleared of what nothing shows any more; it is "
					+ "tried again at the next start", ex);
		}
	}

}
