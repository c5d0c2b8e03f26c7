package press.dateline.article;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.hibernate.KeyType;

/**
 * Copy that is filed together. What filing it asks of the store is asked once for all of
 * it: most of what a first ingest files is new, and need not be looked for one by one.
 */
final class Pile {

	private final EntityManager entityManager;

	private final Edition inForce;

	private final Set<String> unusedSources = new HashSet<>();

	private final Set<String> freeAddresses = new HashSet<>();

	/**
	 * Begins a pile of which nothing is known yet.
	 * @param inForce the edition in force
	 */
	Pile(EntityManager entityManager, Edition inForce) {
		this.entityManager = entityManager;
		this.inForce = inForce;
	}

	/** Asks which of the given files have a story, and which addresses are held. */
	void expect(Collection<String> sources, Collection<String> paths) {
		this.unusedSources.addAll(sources);
		this.entityManager.createQuery("from Article a where a.source in :sources", Article.class)
			.setParameter("sources", sources)
			.getResultStream()
			.forEach((article) -> this.unusedSources.remove(article.source()));
		this.freeAddresses.addAll(paths);
		this.entityManager.createQuery("from Address a join fetch a.article where a.path in :paths", Address.class)
			.setParameter("paths", paths)
			.getResultStream()
			.forEach((address) -> this.freeAddresses.remove(address.path()));
	}

	/** Returns the edition in force. */
	Edition inForce() {
		return this.inForce;
	}

	/** Returns the story that a file told last. */
	Optional<Article> filedFrom(String source) {
		if (this.unusedSources.contains(source)) {
			return Optional.empty();
		}
		return Optional.ofNullable(this.entityManager.find(Article.class, source, KeyType.NATURAL));
	}

	/** Begins a story. */
	void begin(Article article, ArticleBody body) {
		this.entityManager.persist(article);
		this.entityManager.persist(body);
		this.unusedSources.remove(article.source());
	}

	/** Ends a story that leaves nothing in the archive. */
	void end(Article article) {
		this.entityManager.persist(RemovedArticle.of(article, this.inForce));
		this.entityManager.remove(article);
	}

	/** Lets a story follow its file to another path. */
	void follow(Article article, String source) {
		article.follow(source);
		this.unusedSources.remove(source);
	}

	/**
	 * Returns what is at an address, as it was changed in this transaction, without
	 * writing that first.
	 */
	Optional<Address> at(String path) {
		if (this.freeAddresses.contains(path)) {
			return Optional.empty();
		}
		return Optional.ofNullable(this.entityManager.find(Address.class, path));
	}

	/** Adds an address. */
	void add(Address address) {
		this.entityManager.persist(address);
		this.freeAddresses.remove(address.path());
	}

}
