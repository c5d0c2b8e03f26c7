package press.dateline.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import org.hibernate.KeyType;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import press.dateline.region.Atlas;
import press.dateline.region.Region;
import press.dateline.site.Site;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The copy desk: the only door through which the archive is written. Everything joins the
 * caller's transaction, in which the caller also opens the next edition. So that one
 * transaction may file a whole archive, what was filed is written and let go of from time
 * to time: entities that the caller holds are detached by it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CopyDesk {

	// Every flush looks at all that is held, so holding everything would take quadratic
	// time.
	private static final int HELD_AT_ONCE = 200;

	private final EntityManager entityManager;

	private final Editions editions;

	private final Atlas atlas;

	private final Site site;

	private final Teller teller;

	private final Addresses addresses;

	CopyDesk(EntityManager entityManager, Editions editions, Atlas atlas, Site site, Teller teller) {
		this.entityManager = entityManager;
		this.editions = editions;
		this.atlas = atlas;
		this.site = site;
		this.teller = teller;
		this.addresses = new Addresses(entityManager);
	}

	/**
	 * Files copy: begins a story, or revises the one that its file told before. A story
	 * whose file is gone returns when its address is asked for again.
	 * @param copy what the file says
	 * @param formerPath the path that the same file had before it was renamed, or
	 * {@code null}
	 * @return what was done; where the address belongs to another file, the story stays
	 * as it was
	 */
	public Filing file(Copy copy, @Nullable String formerPath) {
		letGo();
		Filed filed = Filed.of(copy, this.atlas.current());
		Optional<Article> own = own(copy.source().path(), formerPath);
		Optional<Article> holder = this.addresses.holder(copy.permalink())
			.filter((article) -> own.isEmpty() || !article.equals(own.get()));
		if (holder.isPresent() && holder.get().hasFile()) {
			return new Filing.AddressTaken(Objects.requireNonNull(holder.get().source()));
		}
		if (own.isPresent() && own.get().tellsAlready(filed)) {
			return new Filing.Unchanged();
		}
		rememberUnlisted(copy);
		own.or(() -> holder).ifPresentOrElse((article) -> revise(article, filed, holder), () -> begin(filed));
		return new Filing.Filed();
	}

	private Optional<Article> own(String path, @Nullable String formerPath) {
		Optional<Article> own = filedFrom(path);
		if (own.isPresent() || formerPath == null) {
			return own;
		}
		Optional<Article> renamed = filedFrom(formerPath);
		renamed.ifPresent((article) -> article.follow(path));
		return renamed;
	}

	private void begin(Filed filed) {
		Article article = Article.begin(filed, this.editions.current().instant());
		this.entityManager.persist(article);
		this.teller.begin(article);
		this.entityManager.persist(ArticleBody.of(article, filed.copy()));
		this.addresses.settle(article, filed.copy().permalink());
		this.addresses.alias(article, filed.copy().aliases(), true);
	}

	private void revise(Article article, Filed filed, Optional<Article> holder) {
		Copy copy = filed.copy();
		this.teller.change(article);
		promise(article);
		holder.filter((gone) -> gone != article).ifPresent((gone) -> succeed(gone, article));
		if (!article.path().equals(copy.permalink().path())) {
			this.addresses.leave(article);
			this.addresses.settle(article, copy.permalink());
		}
		article.revise(filed, this.editions.current().instant());
		this.teller.filed(article);
		body(article).ifPresentOrElse((body) -> body.rewrite(copy),
				() -> this.entityManager.persist(ArticleBody.of(article, copy)));
		this.addresses.alias(article, copy.aliases(), false);
	}

	private void succeed(Article gone, Article successor) {
		this.teller.change(gone);
		this.addresses.bequeath(gone, successor);
		this.entityManager.remove(gone);
	}

	private void rememberUnlisted(Copy copy) {
		copy.dateline()
			.regions()
			.stream()
			.filter((region) -> region.kind() == Region.Kind.OTHER)
			.filter((region) -> this.entityManager.find(UnlistedRegion.class, region.slug()) == null)
			.forEach((region) -> this.entityManager.persist(UnlistedRegion.of(region)));
	}

	/**
	 * Withdraws the story of a file that is gone: it leaves with the next edition. An
	 * address that ever was public answers 410 from then on; a story that never was
	 * leaves no trace.
	 */
	public void remove(String path) {
		letGo();
		filedFrom(path).ifPresent((article) -> {
			this.teller.change(article);
			promise(article);
			body(article).ifPresent(this.entityManager::remove);
			if (this.addresses.anyPromised(article)) {
				article.loseFile();
				this.addresses.release(article);
			}
			else {
				this.addresses.release(article);
				this.entityManager.remove(article);
			}
			// Another file may be given this path in the same transaction.
			this.entityManager.flush();
		});
	}

	/**
	 * Withdraws the story of a file that is held back: it leaves with the next edition,
	 * and the file keeps it.
	 */
	public void recall(String path) {
		letGo();
		filedFrom(path).ifPresent((article) -> {
			this.teller.change(article);
			promise(article);
			article.leave();
		});
	}

	private void promise(Article article) {
		if (article.wasPublicBy(this.editions.current().instant())) {
			this.addresses.promise(article);
		}
	}

	/** Files a standing page. */
	public Filing filePage(StandingPage page) {
		FiledPage named = this.entityManager.find(FiledPage.class, page.path(this.site));
		if (named != null && !named.source().equals(page.source())) {
			return new Filing.AddressTaken(named.source());
		}
		if (named != null && named.page().equals(page)) {
			return new Filing.Unchanged();
		}
		if (named != null) {
			named.revise(page);
			return new Filing.Filed();
		}
		removePage(page.source());
		this.entityManager.persist(FiledPage.of(page, this.site));
		return new Filing.Filed();
	}

	/** Removes the standing page of a file that is gone. */
	public void removePage(String path) {
		this.entityManager.createQuery("from FiledPage p where p.source = :path", FiledPage.class)
			.setParameter("path", path)
			.getResultStream()
			.forEach(this.entityManager::remove);
		// The same file may be given another name in the same transaction.
		this.entityManager.flush();
	}

	/**
	 * Returns the hashes of all pictures that a story or a standing page has, whether or
	 * not it is public, each with the files of those stories and pages.
	 */
	public Map<String, Set<String>> picturesInUse() {
		Map<String, Set<String>> files = new HashMap<>();
		for (String query : List.of("select p.hash, o.article.source from ArticleBody o join o.pictures p",
				"select p.hash, o.source from FiledPage o join o.pictures p")) {
			this.entityManager.createQuery(query, Tuple.class).getResultStream().forEach((row) -> {
				Set<String> showing = files.computeIfAbsent(row.get(0, String.class), (hash) -> new HashSet<>());
				Optional.ofNullable(row.get(1, String.class)).ifPresent(showing::add);
			});
		}
		return files;
	}

	private Optional<Article> filedFrom(String path) {
		return Optional.ofNullable(this.entityManager.find(Article.class, path, KeyType.NATURAL));
	}

	private Optional<ArticleBody> body(Article article) {
		return Optional.ofNullable(this.entityManager.find(ArticleBody.class, article.id()));
	}

	private void letGo() {
		if (session().getStatistics().getEntityCount() > HELD_AT_ONCE) {
			this.entityManager.flush();
			this.entityManager.clear();
		}
	}

	private Session session() {
		return this.entityManager.unwrap(Session.class);
	}

}
