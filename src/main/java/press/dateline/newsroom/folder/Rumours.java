package press.dateline.newsroom.folder;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was heard and not told yet: the files that something happened to, and when it last
 * did.
 */
final class Rumours {

	private final ContentFolder folder;

	private final Registrations registrations;

	private final Map<Path, Long> heard = new HashMap<>();

	private boolean everything;

	Rumours(ContentFolder folder, Registrations registrations) {
		this.folder = folder;
		this.registrations = registrations;
	}

	boolean isEmpty() {
		return !this.everything && this.heard.isEmpty();
	}

	void everything() {
		this.everything = true;
	}

	void add(Path real, List<WatchEvent<?>> events) {
		for (WatchEvent<?> event : events) {
			if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
				this.everything = true;
			}
			else if (event.context() instanceof Path name) {
				add(real.resolve(name), name.toString(), event.kind() == StandardWatchEventKinds.ENTRY_MODIFY);
			}
		}
	}

	/**
	 * Returns what has been quiet for the given time; what has not is kept for the next
	 * question.
	 */
	Hints settledFor(Duration settle) {
		boolean all = this.everything;
		this.everything = false;
		long now = System.nanoTime();
		Set<Path> quiet = new HashSet<>();
		this.heard.forEach((file, at) -> {
			if (now - at >= settle.toNanos()) {
				quiet.add(file);
			}
		});
		this.heard.keySet().removeAll(quiet);
		return new Hints(all, quiet);
	}

	private void add(Path file, String name, boolean modified) {
		if (name.equals(NameRules.REGIONS)) {
			this.everything = true;
		}
		else if (this.registrations.isWatched(file) || isFolderOrLink(file, name)) {
			// Writing to a folder's entries is told by the folder itself.
			this.everything |= !modified;
		}
		else if (this.folder.isCopy(name) || this.folder.isPicture(name)) {
			this.heard.put(file, System.nanoTime());
		}
	}

	private boolean isFolderOrLink(Path file, String name) {
		return this.folder.enters(name) && (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
				|| (Files.isSymbolicLink(file) && (this.folder.isCopy(name) || Files.isDirectory(file))));
	}

}
