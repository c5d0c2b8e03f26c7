package press.dateline.article;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import press.dateline.article.Address.Standing;

/**
 * The addresses of all articles, and the rules by which they change hands.
 */
final class Addresses {

	private static final int LONGEST_ALIAS = 500;

	private final EntityManager entityManager;

	private final Pile pile;

	Addresses(EntityManager entityManager, Pile pile) {
		this.entityManager = entityManager;
		this.pile = pile;
	}

	/** Returns the article that holds an address; an alias does not hold it. */
	Optional<Article> holder(Permalink permalink) {
		return this.pile.at(permalink.path()).filter((address) -> !address.isAlias()).map(Address::article);
	}

	/** Makes an address the current one of an article. */
	void settle(Article article, Permalink permalink) {
		String path = permalink.path();
		this.pile.at(path)
			.ifPresentOrElse((address) -> address.become(article),
					() -> this.pile.add(Address.of(path, article, Standing.CURRENT)));
	}

	/**
	 * Leaves the current address of an article, for ever where it is promised, else to
	 * whoever wants it.
	 */
	void leave(Article article) {
		this.pile.at(article.path()).ifPresent((address) -> {
			if (address.isPromised()) {
				address.retire(article);
			}
			else {
				this.entityManager.remove(address);
			}
		});
	}

	/** Keeps the current address of an article for ever. */
	void promise(Article article) {
		this.pile.at(article.path()).ifPresent(Address::promise);
	}

	/** Returns whether readers may still ask for an article. */
	boolean anyPromised(Article article) {
		return of(article).stream().anyMatch(Address::isPromised);
	}

	/** Lets go of every address of an article that is not promised. */
	void release(Article article) {
		of(article).stream().filter((address) -> !address.isPromised()).forEach(this.entityManager::remove);
	}

	/** Hands the addresses of one article to another, as those it had. */
	void bequeath(Article from, Article to) {
		of(from).forEach((address) -> address.retire(to));
	}

	/**
	 * Sets the aliases of an article. One that leads elsewhere, or that is longer than
	 * any address, is left out.
	 */
	void alias(Article article, List<String> aliases, boolean isNew) {
		Set<String> wanted = wanted(aliases).collect(Collectors.toSet());
		if (!isNew) {
			of(article).stream()
				.filter((address) -> address.isAlias() && !wanted.contains(address.path()))
				.forEach(this.entityManager::remove);
		}
		wanted.stream()
			.filter((path) -> this.pile.at(path).isEmpty())
			.forEach((path) -> this.pile.add(Address.of(path, article, Standing.ALIAS)));
	}

	/** Returns the addresses that aliases ask for. */
	static Stream<String> wanted(List<String> aliases) {
		return aliases.stream()
			.map(Addresses::trueForm)
			.filter((path) -> path.startsWith("/") && path.length() <= LONGEST_ALIAS);
	}

	private static String trueForm(String alias) {
		return Normalizer.normalize(alias.replaceFirst("(?<!/)/+$", ""), Normalizer.Form.NFC);
	}

	private List<Address> of(@Nullable Article article) {
		return this.entityManager.createQuery("from Address a where a.article = :article", Address.class)
			.setParameter("article", article)
			.getResultList();
	}

}
