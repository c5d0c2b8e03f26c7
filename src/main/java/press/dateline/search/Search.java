package press.dateline.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.hibernate.search.util.common.SearchException;
import press.dateline.article.Archive;
import press.dateline.article.Edition;
import press.dateline.article.Summary;

import org.springframework.stereotype.Component;

/**
 * The search that readers ask: whatever it says, shows or counts is public in one
 * edition.
 */
@Component
public class Search {

	// By then the index has an edition that changed some stories; one that is made anew
	// answers with what it has.
	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final Librarian librarian;

	private final Archive archive;

	Search(Librarian librarian, Archive archive) {
		this.librarian = librarian;
		this.archive = archive;
	}

	/**
	 * Answers a query. Where no story has all words, words that begin so will do, then
	 * words that are nearly so.
	 * @param literally whether only what was typed will do
	 * @param offset how many stories to leave out, from 0
	 * @param limit how many at most
	 * @return nothing where the search cannot answer now
	 */
	public Optional<Answer> answer(Query query, boolean literally, int offset, int limit) {
		return ask((catalogue) -> answer(catalogue, query, literally, offset, limit));
	}

	private <T> Optional<T> ask(Function<Catalogue, T> question) {
		Edition edition = this.archive.edition();
		return this.librarian.index(edition, PATIENCE).flatMap((index) -> {
			try {
				return Optional.of(question.apply(new Catalogue(index, edition)));
			}
			catch (SearchException ex) {
				this.librarian.report(ex);
				return Optional.empty();
			}
		});
	}

	private Answer answer(Catalogue catalogue, Query query, boolean literally, int offset, int limit) {
		List<Facet.Kind> free = Stream.of(Facet.Kind.values()).filter((kind) -> query.chosen(kind).isEmpty()).toList();
		Found found = catalogue.find(query, offset, limit, free);
		Query asked = query;
		if (found.total() == 0 && !literally && !query.question().isEmpty()) {
			Query near = catalogue.begun(query).or(() -> catalogue.corrected(query)).orElse(query);
			if (near != query) {
				asked = near;
				found = catalogue.find(asked, offset, limit, free);
			}
		}
		return new Answer(query.question(), (asked != query) ? asked.question() : null,
				hits(found.stories(), catalogue.excerpts(asked.question(), found.stories())), found.total(),
				facets(catalogue, asked, found), found.whole() && this.librarian.hasAll(catalogue.edition()));
	}

	// The index may be an edition ahead; what is shown is asked of the archive.
	private List<Hit> hits(List<Found.Story> found, Map<Long, Excerpt> excerpts) {
		Map<Long, Summary> stories = this.archive.byId(found.stream().map(Found.Story::id).toList());
		List<Hit> hits = new ArrayList<>();
		for (Found.Story story : found) {
			Summary summary = stories.get(story.id());
			if (summary != null) {
				Excerpt excerpt = excerpts.getOrDefault(story.id(), Excerpt.NONE);
				hits.add(new Hit(summary, MarkedWords.in(excerpt.title()).mark(summary.title()).orElse(null),
						excerpt.passages()));
			}
		}
		return hits;
	}

	// A value is counted among what the other kinds leave: that many stories there are
	// if it is chosen.
	private List<Facet> facets(Catalogue catalogue, Query query, Found found) {
		Map<Facet.Kind, Facet> facets = new EnumMap<>(Facet.Kind.class);
		found.facets().forEach((facet) -> facets.put(facet.kind(), facet));
		query.narrowed()
			.keySet()
			.forEach((kind) -> catalogue.count(query.without(kind), kind).forEach((facet) -> facets.put(kind, facet)));
		return List.copyOf(facets.values());
	}

	/**
	 * Returns the headlines that what was typed so far may become, best first.
	 */
	public List<Summary> suggest(Question question, int limit) {
		if (question.isEmpty()) {
			return List.of();
		}
		Query query = new Query(question.goingOn(), Map.of(), null, null, false);
		return ask((catalogue) -> hits(catalogue.findTitles(query, limit), Map.of()).stream().map(Hit::story).toList())
			.orElse(List.of());
	}

}
