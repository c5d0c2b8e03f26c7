package press.dateline.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import press.dateline.article.Edition;

/**
 * What the index says as of one edition: nothing that is not public in it is found or
 * counted, or lends a word to a correction.
 */
final class Catalogue {

	private static final int VALUES = 12;

	private static final int YEARS = 100;

	private static final int CLOSEST = 3;

	// What is near many words takes long to find, and whoever typed so many meant them.
	private static final int MOST_CORRECTED = 8;

	// As many stories as a correction is looked for in.
	private static final int WITNESSES = 20;

	// No question takes more of the engine; what was found until then is the answer.
	private static final Duration LONGEST = Duration.ofSeconds(5);

	private final Index index;

	private final SearchScope<Entry> scope;

	private final Edition edition;

	private final Predicates predicates;

	private final Excerpts excerpts;

	Catalogue(Index index, Edition edition) {
		this.index = index;
		this.scope = index.scope();
		this.edition = edition;
		this.predicates = new Predicates(this.scope.predicate(), edition);
		this.excerpts = new Excerpts(index);
	}

	Edition edition() {
		return this.edition;
	}

	/**
	 * Finds stories, and counts all that match under the values of some kinds.
	 */
	Found find(Query query, int offset, int limit, List<Facet.Kind> counted) {
		return fetch(this.predicates.matching(query), query.newest(), offset, limit, counted);
	}

	/** Finds stories by their headlines, the last word of which may go on. */
	List<Found.Story> findTitles(Query query, int limit) {
		return fetch(this.predicates.titled(query), false, 0, limit, List.of()).stories();
	}

	/** Counts the stories of a query under the values of a kind. */
	List<Facet> count(Query query, Facet.Kind kind) {
		return find(query, 0, 0, List.of(kind)).facets();
	}

	/** Returns what of some stories has something of what is asked for. */
	Map<Long, Excerpt> excerpts(Question question, List<Found.Story> stories) {
		return question.wanted().isEmpty() ? Map.of()
				: this.excerpts.of(stories, (tongue) -> this.predicates.words(question, tongue));
	}

	private Found fetch(SearchPredicate predicate, boolean newest, int offset, int limit, List<Facet.Kind> counted) {
		Map<Facet.Kind, AggregationKey<Map<String, Long>>> keys = new EnumMap<>(Facet.Kind.class);
		try (SearchSession session = this.index.reading()) {
			var asked = session.search(this.scope).select(story()).where(predicate);
			for (Facet.Kind kind : counted) {
				keys.put(kind, AggregationKey.of(kind.field()));
				asked = asked.aggregation(keys.get(kind),
						this.scope.aggregation()
							.terms()
							.field(kind.field(), String.class)
							.maxTermCount((kind == Facet.Kind.YEAR) ? YEARS : VALUES)
							.toAggregation());
			}
			SearchResult<Found.Story> result = asked.sort(newest ? newestFirst() : bestFirst())
				.truncateAfter(LONGEST.toMillis(), TimeUnit.MILLISECONDS)
				.fetch(offset, limit);
			List<Facet> facets = counted.stream()
				.map((kind) -> facet(kind, result.aggregation(keys.get(kind))))
				.toList();
			return new Found(result.hits(), result.total().hitCountLowerBound(), facets, !result.timedOut());
		}
	}

	private SearchProjection<Found.Story> story() {
		return this.scope.projection()
			.composite()
			.from(this.scope.projection().id(Long.class), this.scope.projection().field(Fields.TONGUE, String.class))
			.as((id, tongue) -> new Found.Story(id, Tongue.valueOf(tongue)))
			.toProjection();
	}

	private SearchSort bestFirst() {
		return this.scope.sort().composite((sort) -> {
			sort.add(this.scope.sort().score());
			sort.add(newestFirst());
		}).toSort();
	}

	private SearchSort newestFirst() {
		return this.scope.sort().composite((sort) -> {
			sort.add(this.scope.sort().field(Fields.PUBLISHED_AT).desc());
			sort.add(this.scope.sort().field(Fields.ID).desc());
		}).toSort();
	}

	private static Facet facet(Facet.Kind kind, Map<String, Long> counts) {
		Comparator<Facet.Value> order = (kind == Facet.Kind.YEAR)
				? Comparator.comparing(Facet.Value::value, Comparator.reverseOrder())
				: Comparator.comparing(Facet.Value::count, Comparator.reverseOrder()).thenComparing(Facet.Value::value);
		return new Facet(kind,
				counts.entrySet()
					.stream()
					.map((value) -> new Facet.Value(value.getKey(), value.getValue()))
					.sorted(order)
					.toList());
	}

	/**
	 * Returns the query with its last word going on, where that finds something.
	 */
	Optional<Query> begun(Query query) {
		Query begun = query.asking(query.question().goingOn());
		return begun.equals(query) ? Optional.empty() : Optional.of(begun).filter(this::finds);
	}

	/**
	 * Returns the query with words that are nearly the ones that were asked for, taken
	 * from the stories that have all of them together.
	 */
	Optional<Query> corrected(Query query) {
		Question question = query.question();
		if (question.wanted().size() > MOST_CORRECTED) {
			return Optional.empty();
		}
		List<Found.Story> near = fetch(this.predicates.near(query), false, 0, WITNESSES, List.of()).stories();
		Map<Long, List<String>> texts = this.excerpts.texts(near);
		// Words of several stories may stand together in none of them.
		Stream<List<String>> closest = near.stream()
			.limit(CLOSEST)
			.map((story) -> texts.getOrDefault(story.id(), List.of()));
		return Stream.concat(Stream.of(texts.values().stream().flatMap(List::stream).toList()), closest)
			.map((words) -> Correction.from(words).of(question))
			.filter((better) -> !better.wanted().equals(question.wanted()))
			.map(query::asking)
			.filter(this::finds)
			.findFirst();
	}

	private boolean finds(Query query) {
		try (SearchSession session = this.index.reading()) {
			return !session.search(this.scope)
				.select(this.scope.projection().id(Long.class).toProjection())
				.where(this.predicates.matching(query))
				.fetchHits(1)
				.isEmpty();
		}
	}

}
