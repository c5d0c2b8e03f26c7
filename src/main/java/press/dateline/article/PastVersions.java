package press.dateline.article;

import jakarta.persistence.EntityManager;

/**
 * Keeps what readers had of a story when it is told otherwise. What no edition showed,
 * such as a draft or one of several changes within a transaction, leaves nothing here.
 */
final class PastVersions {

	private final EntityManager entityManager;

	private final Edition inForce;

	/**
	 * Keeps versions within one transaction.
	 * @param inForce the edition in force
	 */
	PastVersions(EntityManager entityManager, Edition inForce) {
		this.entityManager = entityManager;
		this.inForce = inForce;
	}

	/**
	 * Keeps what readers have of a story, unless copy that is about to be filed leaves it
	 * to them as it is.
	 * @return whether they go on reading the same
	 */
	boolean supersede(Article article, ArticleBody body, Copy copy) {
		boolean goesOn = article.wasShownBy(this.inForce) && article.window().isOpenAt(this.inForce.instant())
				&& copy.timing().window().isOpenAt(this.inForce.instant()) && body.tells(copy);
		if (!goesOn) {
			close(article, body);
		}
		return goesOn;
	}

	/** Keeps what readers have of a story that is about to change or to leave. */
	void close(Article article, ArticleBody body) {
		if (article.wasShownBy(this.inForce)) {
			int number = Math.toIntExact(count(article.id())) + 1;
			this.entityManager.persist(PastVersion.of(article, body, number, until(article)));
		}
	}

	// The last change of a story whose time is over was that it left.
	private long until(Article article) {
		return article.window().isOpenAt(this.inForce.instant()) ? this.inForce.nextNumber() : article.mark().edition();
	}

	/**
	 * Hands the versions of a story that ends to the one that takes over its address,
	 * which goes on from them if readers had nothing of it before. Else they stay where
	 * they are, and are the only trace of the story that ended.
	 */
	void bequeath(Article from, Article to) {
		if (!to.wasShownBy(this.inForce) && count(to.id()) == 0) {
			this.entityManager.flush();
			this.entityManager
				.createQuery("update PastVersion v set v.key.articleId = :to where v.key.articleId = :from")
				.setParameter("to", to.id())
				.setParameter("from", from.id())
				.executeUpdate();
		}
	}

	private long count(long article) {
		return this.entityManager
			.createQuery("select count(*) from PastVersion v where v.key.articleId = :article", Long.class)
			.setParameter("article", article)
			.getSingleResult();
	}

}
