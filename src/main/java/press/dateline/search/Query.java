package press.dateline.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A question and what its answer is narrowed to.
 *
 * @param question what was typed
 * @param narrowed the values that were chosen, of which a story has one of each kind
 * @param from the first day on the dateline
 * @param until the last
 * @param newest whether the newest story comes first, rather than the one that fits best
 */
public record Query(Question question, Map<Facet.Kind, List<String>> narrowed, @Nullable LocalDate from,
		@Nullable LocalDate until, boolean newest) {

	public Query {
		Map<Facet.Kind, List<String>> chosen = new EnumMap<>(Facet.Kind.class);
		narrowed.forEach((kind, values) -> {
			if (!values.isEmpty()) {
				chosen.put(kind, List.copyOf(values));
			}
		});
		narrowed = Collections.unmodifiableMap(chosen);
	}

	/** Returns whether nothing at all is asked for. */
	public boolean isEmpty() {
		return this.question.isEmpty() && this.narrowed.isEmpty() && this.from == null && this.until == null;
	}

	/** Returns the values that were chosen of a kind. */
	public List<String> chosen(Facet.Kind kind) {
		return this.narrowed.getOrDefault(kind, List.of());
	}

	/** Returns the same with another question. */
	Query asking(Question other) {
		return new Query(other, this.narrowed, this.from, this.until, this.newest);
	}

	/** Returns the same without what was chosen of a kind. */
	Query without(Facet.Kind kind) {
		Map<Facet.Kind, List<String>> others = new EnumMap<>(Facet.Kind.class);
		others.putAll(this.narrowed);
		others.remove(kind);
		return new Query(this.question, others, this.from, this.until, this.newest);
	}

}
