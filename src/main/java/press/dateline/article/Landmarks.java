package press.dateline.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/**
 * Finds what maps of the site show of many stories, without reading any text.
 */
final class Landmarks {

	private static final int ASKED_AT_ONCE = 500;

	private final EntityManager entityManager;

	Landmarks(EntityManager entityManager) {
		this.entityManager = entityManager;
	}

	List<Landmark> of(PublicStories stories, Edition edition, int offset, int limit) {
		String story = stories.story();
		List<Tuple> rows = stories
			.select(this.entityManager, Tuple.class,
					"""
							%1$s.id, %1$s.path, %1$s.language, %1$s.headline.title, %1$s.timing.publishedAt, %1$s.timing.updatedAt,
							%1$s.work"""
						.formatted(story),
					stories.newestFirst())
			.setFirstResult(offset)
			.setMaxResults(limit)
			.getResultList();
		Map<Long, List<Picture>> pictures = new HashMap<>();
		inParts(rows.stream().map((row) -> row.get(0, Long.class)).toList(), pictures, this::pictures);
		Map<String, List<Landmark.Version>> versions = new HashMap<>();
		inParts(rows.stream().map((row) -> row.get(6, String.class)).distinct().toList(), versions,
				(works, found) -> versions(works, edition, found));
		return rows.stream().map((row) -> landmark(row, pictures, versions)).toList();
	}

	private static <K, V> void inParts(List<K> keys, Map<K, List<V>> found,
			BiConsumer<Collection<K>, Map<K, List<V>>> question) {
		for (int start = 0; start < keys.size(); start += ASKED_AT_ONCE) {
			question.accept(keys.subList(start, Math.min(start + ASKED_AT_ONCE, keys.size())), found);
		}
	}

	private void pictures(Collection<Long> ids, Map<Long, List<Picture>> found) {
		this.entityManager
			.createQuery("select b.articleId, p from ArticleBody b join b.pictures p where b.articleId in :ids",
					Tuple.class)
			.setParameter("ids", ids)
			.getResultStream()
			.forEach((row) -> found.computeIfAbsent(row.get(0, Long.class), (id) -> new ArrayList<>())
				.add(row.get(1, Picture.class)));
	}

	private void versions(Collection<String> works, Edition edition, Map<String, List<Landmark.Version>> found) {
		PublicStories.of(edition, Selection.EVERYTHING)
			.where("s.work in :works", "works", works)
			.select(this.entityManager, Tuple.class, "s.work, s.language, s.path", "order by s.primaryLanguage, s.path")
			.getResultStream()
			.forEach((row) -> found.computeIfAbsent(row.get(0, String.class), (work) -> new ArrayList<>())
				.add(new Landmark.Version(row.get(1, Locale.class), row.get(2, String.class))));
	}

	private static Landmark landmark(Tuple row, Map<Long, List<Picture>> pictures,
			Map<String, List<Landmark.Version>> versions) {
		Landmark.Version own = new Landmark.Version(row.get(2, Locale.class), row.get(1, String.class));
		Instant published = row.get(4, Instant.class);
		return new Landmark(own.path(), own.language(), row.get(3, String.class), published,
				Story.changedAt(published, row.get(5, Instant.class)),
				oneForEachLanguage(own, versions.getOrDefault(row.get(6, String.class), List.of())),
				pictures.getOrDefault(row.get(0, Long.class), List.of()));
	}

	private static List<Landmark.Version> oneForEachLanguage(Landmark.Version own, List<Landmark.Version> every) {
		SortedMap<String, Landmark.Version> versions = new TreeMap<>();
		versions.put(own.language().getLanguage(), own);
		every.forEach((version) -> versions.putIfAbsent(version.language().getLanguage(), version));
		return (versions.size() > 1) ? List.copyOf(versions.values()) : List.of();
	}

}
