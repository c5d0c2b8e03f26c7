package press.dateline.newsroom;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.dateline.article.CopyDesk;
import press.dateline.picture.PictureFiles;

import org.springframework.stereotype.Component;

/**
 * Clears the data folder of pictures that nothing refers to any more.
 */
@Component
class Storeroom {

	private static final Duration CARDS_STAY = Duration.ofDays(30);

	private static final Logger logger = LoggerFactory.getLogger(Storeroom.class);

	private final CopyDesk desk;

	private final PictureFiles files;

	private final Press press;

	Storeroom(CopyDesk desk, PictureFiles files, Press press) {
		this.desk = desk;
		this.files = files;
		this.press = press;
	}

	/**
	 * Clears it. To be called while nothing is read: a picture is kept before the store
	 * knows who shows it.
	 */
	void clear() {
		Set<String> needed = new HashSet<>();
		this.press.print(() -> {
			needed.addAll(this.desk.picturesInUse());
			return false;
		});
		try {
			int removed = this.files.retain(needed, this.press.now().minus(CARDS_STAY));
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
