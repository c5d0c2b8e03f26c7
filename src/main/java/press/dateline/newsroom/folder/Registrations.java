package press.dateline.newsroom.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which folders are watched. The system follows a folder, not its name: one that was
 * moved is watched on under its new name, and a new one in its old place is another.
 */
final class Registrations {

	private record Registration(WatchKey key, @Nullable Object identity) {
	}

	private static final Logger logger = LoggerFactory.getLogger(Registrations.class);

	private final Map<Path, Registration> byFolder = new HashMap<>();

	private final Map<WatchKey, Path> byKey = new HashMap<>();

	private final Set<Path> seen = new HashSet<>();

	private volatile boolean refused;

	void begin() {
		this.seen.clear();
	}

	void register(Path folder, WatchService service) {
		this.seen.add(folder);
		try {
			Object identity = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
			Registration known = this.byFolder.get(folder);
			if (known == null || !known.key().isValid() || !Objects.equals(known.identity(), identity)) {
				WatchKey key = folder.register(service, StandardWatchEventKinds.ENTRY_CREATE,
						StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY);
				this.byFolder.put(folder, new Registration(key, identity));
				this.byKey.put(key, folder);
			}
		}
		catch (IOException ex) {
			tellOnce(folder, ex);
		}
	}

	/** Forgets the folders that the last walk did not meet. */
	void end() {
		Set<WatchKey> kept = new HashSet<>();
		this.byFolder.keySet().retainAll(this.seen);
		this.byFolder.values().forEach((registration) -> kept.add(registration.key()));
		this.byKey.keySet().removeIf((key) -> {
			if (!kept.contains(key)) {
				key.cancel();
				return true;
			}
			return false;
		});
	}

	void forget(WatchKey key) {
		Path folder = this.byKey.remove(key);
		if (folder != null) {
			this.byFolder.remove(folder);
		}
	}

	/** Returns whether a folder could not be watched. */
	boolean isRefused() {
		return this.refused;
	}

	Optional<Path> folderOf(WatchKey key) {
		return Optional.ofNullable(this.byKey.get(key));
	}

	boolean isWatched(Path folder) {
		return this.byFolder.containsKey(folder);
	}

	private void tellOnce(Path folder, IOException ex) {
		if (!this.refused) {
			this.refused = true;
			logger.warn(
					"The system cannot tell of changes in {} ({}). They are found by comparing the folder from time to "
							+ "time; raising fs.inotify.max_user_watches may help.",
					folder, ex.toString());
		}
	}

}
