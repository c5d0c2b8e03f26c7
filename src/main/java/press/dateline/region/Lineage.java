package press.dateline.region;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who lies in whom, to find places that lie in themselves. All parents must be among the
 * places.
 */
final class Lineage {

	private final Map<String, Definition> definitions;

	/** Places whose parents all lead to a root. */
	private final Set<String> settled = new HashSet<>();

	Lineage(Map<String, Definition> definitions) {
		this.definitions = definitions;
		settle();
	}

	/** The slugs of each circle that places form; a place in two shows in one of them. */
	List<Set<String>> circles() {
		List<Set<String>> circles = new ArrayList<>();
		Set<String> met = new HashSet<>(this.settled);
		for (String slug : this.definitions.keySet()) {
			List<String> path = new ArrayList<>();
			String at = slug;
			while (met.add(at)) {
				path.add(at);
				at = unsettledParent(at);
			}
			int again = path.indexOf(at);
			if (again >= 0) {
				circles.add(Set.copyOf(path.subList(again, path.size())));
			}
		}
		return circles;
	}

	/** From the roots downward: a place is settled when the last of its parents is. */
	private void settle() {
		Map<String, List<String>> children = new HashMap<>();
		Map<String, Integer> missing = new HashMap<>();
		Deque<String> next = new ArrayDeque<>();
		this.definitions.forEach((slug, definition) -> {
			List<String> parents = definition.region().parents();
			parents.forEach((parent) -> children.computeIfAbsent(parent, (key) -> new ArrayList<>()).add(slug));
			missing.put(slug, parents.size());
			if (parents.isEmpty()) {
				next.add(slug);
			}
		});
		while (!next.isEmpty()) {
			String slug = next.remove();
			this.settled.add(slug);
			for (String child : children.getOrDefault(slug, List.of())) {
				if (missing.merge(child, -1, Integer::sum) == 0) {
					next.add(child);
				}
			}
		}
	}

	/** An unsettled place has one, or else it would be settled. */
	private String unsettledParent(String slug) {
		return this.definitions.get(slug)
			.region()
			.parents()
			.stream()
			.filter((parent) -> !this.settled.contains(parent))
			.findFirst()
			.orElseThrow();
	}

}
