package press.dateline.article;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.EntityManager;

/**
 * Where each address leads in an edition.
 */
final class Directory {

	private static final int LONGEST_PATH = 1000;

	private final EntityManager entityManager;

	Directory(EntityManager entityManager) {
		this.entityManager = entityManager;
	}

	Optional<Whereabouts> find(String asked, Edition edition) {
		if (asked.length() > LONGEST_PATH) {
			return Optional.empty();
		}
		String path = Normalizer.normalize(asked, Normalizer.Form.NFC);
		return publicAt(path, edition).map((article) -> whereabouts(article, path)).or(() -> gone(path, edition));
	}

	private Optional<Article> publicAt(String path, Edition edition) {
		return PublicStories.of(edition, Selection.EVERYTHING)
			.where("s.id = (select a.article.id from Address a where a.path = :path)", "path", path)
			.select(this.entityManager, Article.class, "s", "")
			.getResultStream()
			.findFirst();
	}

	List<Story> stories(List<Long> ids, Edition edition) {
		Map<Long, Story> stories = new HashMap<>();
		if (!ids.isEmpty()) {
			this.entityManager
				.createQuery("from ArticleBody b join fetch b.article s where b.articleId in :ids and "
						+ Visible.in("s.timing.window"), ArticleBody.class)
				.setParameter("ids", ids)
				.setParameter("instant", edition.instant())
				.getResultStream()
				.map(ArticleBody::story)
				.forEach((story) -> stories.put(story.summary().id(), story));
		}
		return ids.stream().map(stories::get).filter(Objects::nonNull).toList();
	}

	List<Picture> pictures(String asked, Edition edition) {
		if (asked.length() > LONGEST_PATH) {
			return List.of();
		}
		return publicAt(asked, edition).filter((article) -> article.path().equals(asked))
			.map((article) -> pictures("ArticleBody o join o.pictures p where o.articleId = :owner", article.id()))
			.orElseGet(() -> pictures("FiledPage o join o.pictures p where o.path = :owner", asked));
	}

	private List<Picture> pictures(String from, Object owner) {
		return this.entityManager.createQuery("select p from " + from, Picture.class)
			.setParameter("owner", owner)
			.getResultList();
	}

	private Whereabouts whereabouts(Article article, String path) {
		if (!article.path().equals(path)) {
			return new Whereabouts.Moved(article.path());
		}
		return new Whereabouts.Here(this.entityManager.find(ArticleBody.class, article.id()).story());
	}

	// Nothing is said of a story that never was public.
	private Optional<Whereabouts> gone(String path, Edition edition) {
		return this.entityManager
			.createQuery("""
					select s from Address a join a.article s where a.path = :path
					and (a.promised or (a.standing = :alias and s.leftAt is not null) or %s)"""
				.formatted(Visible.onceIn("s.timing.window")), Article.class)
			.setParameter("path", path)
			.setParameter("alias", Address.Standing.ALIAS)
			.setParameter("instant", edition.instant())
			.getResultStream()
			.<Whereabouts>map((article) -> new Whereabouts.Gone(article.notice(edition).orElse(null)))
			.findFirst();
	}

}
