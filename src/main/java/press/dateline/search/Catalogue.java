package press.dateline.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.highlighter.SearchHighlighter;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.query.SearchQuery;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import press.dateline.article.Edition;
import press.dateline.search.Tongue.Part;

/**
 * What the index says as of one edition: nothing that is not public in it is found or
 * counted, or lends a word to a correction.
 */
final class Catalogue {

	private static final int VALUES = 12;

	private static final int PASSAGES = 3;

	private static final int CLOSEST = 3;

	// What is near many words takes long to find, and whoever typed so many meant them.
	private static final int MOST_CORRECTED = 8;

	private static final String MARK = "<mark>";

	// As many stories as a correction is looked for in.
	private static final int WITNESSES = 20;

	private final Index index;

	private final SearchScope<Entry> scope;

	private final Edition edition;

	private final Predicates predicates;

	Catalogue(Index index, Edition edition) {
		this.index = index;
		this.scope = index.scope();
		this.edition = edition;
		this.predicates = new Predicates(this.scope.predicate(), edition);
	}

	Edition edition() {
		return this.edition;
	}

	/**
	 * A part of what was found.
	 *
	 * @param stories best first
	 * @param total how many were found
	 */
	record Found(List<Story> stories, long total) {

		/**
		 * A story that was found.
		 *
		 * @param id the story
		 * @param title the sentences of its headline that have something of what was
		 * asked, with marks
		 * @param passages of its text, likewise
		 * @param names that it goes by, likewise
		 */
		record Story(long id, List<String> title, List<String> passages, List<String> names) {

			/** Returns everything with marks. */
			List<String> marked() {
				return Stream.of(this.title, this.passages, this.names).flatMap(List::stream).toList();
			}

		}

	}

	/** Finds stories. */
	Found find(Query query, int offset, int limit) {
		return fetch(this.predicates.matching(query), query.newest(), offset, limit);
	}

	/** Finds stories by their headlines, the last word of which may go on. */
	Found findTitles(Query query, int limit) {
		return fetch(this.predicates.titled(query), false, 0, limit);
	}

	private Found fetch(SearchPredicate predicate, boolean newest, int offset, int limit) {
		try (SearchSession session = this.index.reading()) {
			SearchQuery<Found.Story> asked = session.search(this.scope)
				.select(story())
				.where(predicate)
				.sort(newest ? newestFirst() : bestFirst())
				.highlighter(passages())
				.toQuery();
			SearchResult<Found.Story> result = asked.fetch(offset, limit);
			return new Found(result.hits(), result.total().hitCount());
		}
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

	// One for all fields: a cluster knows no other way to have passages as HTML.
	private SearchHighlighter passages() {
		return this.scope.highlighter()
			.unified()
			.encoder(HighlighterEncoder.HTML)
			.tag(MARK, "</mark>")
			.numberOfFragments(PASSAGES)
			.orderByScore(true)
			.toHighlighter();
	}

	private SearchProjection<Found.Story> story() {
		List<SearchProjection<?>> parts = new ArrayList<>();
		parts.add(this.scope.projection().id(Long.class).toProjection());
		for (Part part : Part.values()) {
			for (Tongue tongue : Tongue.values()) {
				parts.add(this.scope.projection().highlight(tongue.field(part)).toProjection());
			}
		}
		parts.add(this.scope.projection().highlight(Fields.NAMES).toProjection());
		return this.scope.projection()
			.composite()
			.from(parts.toArray(SearchProjection[]::new))
			.asList(Catalogue::story)
			.toProjection();
	}

	private static Found.Story story(List<?> parts) {
		List<String> titles = marked(parts, Part.TITLE);
		// A passage may reach into the paragraph before or after it.
		List<String> passages = Stream
			.concat(marked(parts, Part.STANDFIRST).stream(), marked(parts, Part.TEXT).stream())
			.flatMap(String::lines)
			.filter((line) -> line.contains(MARK))
			.limit(PASSAGES)
			.toList();
		return new Found.Story((Long) parts.get(0), titles, passages, strings(parts.get(parts.size() - 1)));
	}

	private static List<String> marked(List<?> parts, Part part) {
		int first = 1 + part.ordinal() * Tongue.values().length;
		return parts.subList(first, first + Tongue.values().length)
			.stream()
			.flatMap((fragments) -> strings(fragments).stream())
			.toList();
	}

	@SuppressWarnings("unchecked")
	private static List<String> strings(Object fragments) {
		return (List<String>) fragments;
	}

	/** Counts the stories of a query under the values of some kinds. */
	List<Facet> count(Query query, List<Facet.Kind> kinds) {
		if (kinds.isEmpty()) {
			return List.of();
		}
		Map<Facet.Kind, AggregationKey<Map<String, Long>>> keys = new EnumMap<>(Facet.Kind.class);
		kinds.forEach((kind) -> keys.put(kind, AggregationKey.of(kind.field())));
		try (SearchSession session = this.index.reading()) {
			var asked = session.search(this.scope)
				.select(this.scope.projection().id(Long.class).toProjection())
				.where(this.predicates.matching(query));
			for (Facet.Kind kind : kinds) {
				asked = asked.aggregation(keys.get(kind),
						this.scope.aggregation()
							.terms()
							.field(kind.field(), String.class)
							.maxTermCount((kind == Facet.Kind.YEAR) ? 100 : VALUES)
							.toAggregation());
			}
			SearchResult<Long> result = asked.fetch(0);
			return kinds.stream().map((kind) -> facet(kind, result.aggregation(keys.get(kind)))).toList();
		}
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
		if (query.question().wanted().size() > MOST_CORRECTED) {
			return Optional.empty();
		}
		List<Found.Story> near = fetch(this.predicates.near(query), false, 0, WITNESSES).stories();
		List<String> all = near.stream().flatMap((story) -> story.marked().stream()).toList();
		// Words of several stories may stand together in none of them.
		return Stream.concat(Stream.of(all), near.stream().limit(CLOSEST).map(Found.Story::marked))
			.map((marked) -> new Correction(MarkedWords.in(marked)).of(query.question()))
			.filter((question) -> !question.wanted().equals(query.question().wanted()))
			.map(query::asking)
			.filter(this::finds)
			.findFirst();
	}

	private boolean finds(Query query) {
		try (SearchSession session = this.index.reading()) {
			return session.search(this.scope)
				.select(this.scope.projection().id(Long.class).toProjection())
				.where(this.predicates.matching(query))
				.fetchTotalHitCount() > 0;
		}
	}

}
