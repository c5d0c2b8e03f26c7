package press.dateline.newsroom;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.copy.FileReference;
import press.dateline.newsroom.folder.ContentFile;
import press.dateline.newsroom.folder.ContentFolder;
import press.dateline.newsroom.folder.Stamp;

/**
 * Which pictures each file shows, as they were when it was read: where one has come,
 * changed or gone since, the file must be read again.
 */
final class ShownPictures {

	private record Shown(String picture, @Nullable Stamp seen) {
	}

	private final ContentFolder folder;

	private final Map<String, List<Shown>> byFile = new ConcurrentHashMap<>();

	ShownPictures(ContentFolder folder) {
		this.folder = folder;
	}

	void clear() {
		this.byFile.clear();
	}

	/** Adds a picture that a file shows. */
	void add(String file, String picture, @Nullable Stamp seen) {
		this.byFile.computeIfAbsent(file, (path) -> new ArrayList<>()).add(new Shown(picture, seen));
	}

	/** Replaces the pictures that a file shows. */
	void replace(Note note) {
		this.byFile.remove(note.path());
		note.links()
			.stream()
			.filter(FileReference::picture)
			.map(FileReference::target)
			.distinct()
			.forEach((picture) -> add(note.path(), picture, note.pictures().get(picture)));
	}

	/** Returns the files that show one of the given pictures. */
	Set<String> filesShowing(Collection<String> pictures) {
		Set<String> wanted = Set.copyOf(pictures);
		Set<String> files = new HashSet<>();
		this.byFile.forEach((file, shown) -> {
			if (shown.stream().anyMatch((each) -> wanted.contains(each.picture()))) {
				files.add(file);
			}
		});
		return files;
	}

	/**
	 * Looks at every picture, without opening it, and returns the files that show one
	 * which has come, changed or gone.
	 */
	Set<String> filesToReadAgain() {
		Map<String, Sight> sights = new HashMap<>();
		Set<String> files = new HashSet<>();
		this.byFile.forEach((file, shown) -> {
			if (shown.stream().anyMatch((each) -> sights.computeIfAbsent(each.picture(), this::look).differs(each))) {
				files.add(file);
			}
		});
		return files;
	}

	private Sight look(String picture) {
		try {
			return new Sight(true, this.folder.find(picture).map(ContentFile::stamp).orElse(null));
		}
		catch (IOException ex) {
			// What cannot be looked at now is neither changed nor gone.
			return new Sight(false, null);
		}
	}

	private record Sight(boolean certain, @Nullable Stamp stamp) {

		boolean differs(Shown shown) {
			return this.certain && !Objects.equals(this.stamp, shown.seen());
		}

	}

}
