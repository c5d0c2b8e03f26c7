package press.dateline.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hibernate.search.engine.search.highlighter.SearchHighlighter;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import press.dateline.search.Tongue.Part;

/**
 * Takes from stories that were found what was asked for. To read a story again costs far
 * more than to find it, therefore this is done for few of them, and in their own language
 * alone.
 */
final class Excerpts {

	private static final int PASSAGES = 3;

	private static final String MARK = "<mark>";

	private final Index index;

	private final SearchScope<Entry> scope;

	Excerpts(Index index) {
		this.index = index;
		this.scope = index.scope();
	}

	/**
	 * Returns what of some stories matches.
	 * @param words what was asked for, in the fields of a tongue
	 * @return by the story, for those that the index still has
	 */
	Map<Long, Excerpt> of(List<Found.Story> stories, Function<Tongue, SearchPredicate> words) {
		Map<Long, Excerpt> excerpts = new HashMap<>();
		try (SearchSession session = this.index.reading()) {
			byTongue(stories).forEach((tongue, ids) -> session.search(this.scope)
				.select(excerpt(tongue))
				.where(this.scope.predicate()
					.bool()
					.filter(this.scope.predicate().id().matchingAny(ids))
					.should(words.apply(tongue))
					.toPredicate())
				.highlighter(passages())
				.fetchHits(ids.size())
				.forEach((excerpt) -> excerpts.put(excerpt.getKey(), excerpt.getValue())));
		}
		return excerpts;
	}

	/**
	 * Returns everything that some stories say.
	 * @return by the story, for those that the index still has
	 */
	Map<Long, List<String>> texts(List<Found.Story> stories) {
		Map<Long, List<String>> texts = new HashMap<>();
		try (SearchSession session = this.index.reading()) {
			byTongue(stories).forEach((tongue, ids) -> session.search(this.scope)
				.select(texts(tongue))
				.where(this.scope.predicate().id().matchingAny(ids).toPredicate())
				.fetchHits(ids.size())
				.forEach((text) -> texts.put(text.getKey(), text.getValue())));
		}
		return texts;
	}

	private static Map<Tongue, List<Long>> byTongue(List<Found.Story> stories) {
		return stories.stream()
			.collect(Collectors.groupingBy(Found.Story::tongue, () -> new EnumMap<>(Tongue.class),
					Collectors.mapping(Found.Story::id, Collectors.toList())));
	}

	private SearchProjection<Map.Entry<Long, List<String>>> texts(Tongue tongue) {
		SearchProjection<List<String>> all = this.scope.projection()
			.composite()
			.from(text(tongue.field(Part.TITLE)), text(tongue.field(Part.TEXT)), text(Fields.NAMES))
			.as((title, text, names) -> Stream.of(title, text, names).flatMap(List::stream).toList())
			.toProjection();
		return this.scope.projection()
			.composite()
			.from(this.scope.projection().id(Long.class).toProjection(), all)
			.as(Map::entry)
			.toProjection();
	}

	private SearchProjection<List<String>> text(String field) {
		return this.scope.projection().field(field, String.class).list().toProjection();
	}

	private SearchProjection<Map.Entry<Long, Excerpt>> excerpt(Tongue tongue) {
		return this.scope.projection()
			.composite()
			.from(this.scope.projection().id(Long.class).toProjection(), highlighted(tongue.field(Part.TITLE)),
					this.scope.projection()
						.composite()
						.from(highlighted(tongue.field(Part.STANDFIRST)), highlighted(tongue.field(Part.TEXT)),
								highlighted(Fields.NAMES))
						.as(Parts::new)
						.toProjection())
			.as((id, title, parts) -> Map.entry(id, new Excerpt(title, parts.passages(), parts.names())))
			.toProjection();
	}

	private SearchProjection<List<String>> highlighted(String field) {
		return this.scope.projection().highlight(field).toProjection();
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

	private record Parts(List<String> standfirst, List<String> text, List<String> names) {

		// A passage may reach into the paragraph before or after it.
		List<String> passages() {
			return Stream.concat(this.standfirst.stream(), this.text.stream())
				.flatMap(String::lines)
				.filter((line) -> line.contains(MARK))
				.limit(PASSAGES)
				.toList();
		}

	}

}
