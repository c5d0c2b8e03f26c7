package press.dateline.newsroom;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import press.dateline.newsroom.folder.ContentFile;

import org.springframework.stereotype.Component;

/**
 * Recognises a file that was renamed or moved by what it says.
 */
@Component
class Renames {

	private final Ledger ledger;

	private final ReadingRoom room;

	Renames(Ledger ledger, ReadingRoom room) {
		this.ledger = ledger;
		this.room = room;
	}

	/**
	 * Finds the former paths of files.
	 * @param arrived files at paths where none was before
	 * @param left paths of files that are no longer there
	 * @return new path to former path
	 */
	Map<String, String> among(List<ContentFile> arrived, Collection<String> left) {
		Map<Long, List<String>> bySize = new HashMap<>();
		for (String path : left) {
			this.ledger.find(path)
				.ifPresent((known) -> bySize.computeIfAbsent(known.version().size(), (size) -> new ArrayList<>())
					.add(path));
		}
		Map<String, String> former = new LinkedHashMap<>();
		for (ContentFile file : arrived) {
			List<String> candidates = bySize.get(file.stamp().size());
			if (candidates != null && !candidates.isEmpty()) {
				same(file, candidates).ifPresent((path) -> {
					former.put(file.path(), path);
					candidates.remove(path);
				});
			}
		}
		return former;
	}

	private Optional<String> same(ContentFile file, List<String> candidates) {
		try {
			String hash = this.room.hash(file);
			return candidates.stream()
				.filter((path) -> this.ledger.find(path)
					.filter((known) -> known.version().hash().equals(hash))
					.isPresent())
				.findFirst();
		}
		catch (IOException ex) {
			// Whatever hinders it meets the reader as well, who tells of it.
			return Optional.empty();
		}
	}

}
