package press.dateline.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
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

	private static final int FILED_AT_ONCE = 250;

	private final EntityManager entityManager;

	private final Editions editions;

	private final Atlas atlas;

	private final Site site;

	private final Teller teller;

	CopyDesk(EntityManager entityManager, Editions editions, Atlas atlas, Site site, Teller teller) {
		this.entityManager = entityManager;
		this.editions = editions;
		this.atlas = atlas;
		this.site = site;
		this.teller = teller;
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
		return file(List.of(new Submission(copy, formerPath))).get(0);
	}

	/**
	 * Files much copy, one piece after the other, with few questions to the store.
	 * @return what was done with each, in their order
	 */
	public List<Filing> file(List<Submission> submissions) {
		List<Filing> filings = new ArrayList<>(submissions.size());
		for (int start = 0; start < submissions.size(); start += FILED_AT_ONCE) {
			letGo();
			List<Submission> some = submissions.subList(start, Math.min(start + FILED_AT_ONCE, submissions.size()));
			Pile pile = pile();
			pile.expect(Submission.sources(some), Submission.paths(some));
			some.forEach((one) -> filings.add(file(one, pile)));
		}
		return filings;
	}

	private Filing file(Submission submission, Pile pile) {
		Copy copy = submission.copy();
		Addresses addresses = addresses(pile);
		Filed filed = Filed.of(copy, this.atlas.current());
		Optional<Article> own = own(copy.source().path(), submission.formerPath(), pile);
		Optional<Article> holder = addresses.holder(copy.permalink())
			.filter((article) -> own.isEmpty() || !article.equals(own.get()));
		if (holder.isPresent() && holder.get().hasFile()) {
			return new Filing.AddressTaken(Objects.requireNonNull(holder.get().source()));
		}
		if (own.isPresent() && own.get().tellsAlready(filed)) {
			return new Filing.Unchanged();
		}
		rememberUnlisted(copy);
		own.or(() -> holder)
			.ifPresentOrElse((article) -> revise(article, filed, holder, pile), () -> begin(filed, pile));
		return new Filing.Filed();
	}

	private Optional<Article> own(String path, @Nullable String formerPath, Pile pile) {
		Optional<Article> own = pile.filedFrom(path);
		if (own.isPresent() || formerPath == null) {
			return own;
		}
		Optional<Article> renamed = pile.filedFrom(formerPath);
		renamed.ifPresent((article) -> pile.follow(article, path));
		return renamed;
	}

	private void begin(Filed filed, Pile pile) {
		Article article = Article.begin(filed, pile.inForce());
		pile.begin(article, ArticleBody.of(article, filed.copy()));
		this.teller.begin(article);
		addresses(pile).settle(article, filed.copy().permalink());
		addresses(pile).alias(article, filed.copy().aliases(), true);
	}

	private void revise(Article article, Filed filed, Optional<Article> holder, Pile pile) {
		Copy copy = filed.copy();
		Addresses addresses = addresses(pile);
		this.teller.change(article);
		promise(article, pile);
		holder.filter((gone) -> gone != article).ifPresent((gone) -> succeed(gone, article, pile));
		if (!article.path().equals(copy.permalink().path())) {
			addresses.leave(article);
			addresses.settle(article, copy.permalink());
		}
		Optional<ArticleBody> kept = body(article);
		boolean goesOn = kept.map((body) -> past(pile).supersede(article, body, copy)).orElse(false);
		article.revise(filed, pile.inForce(), goesOn);
		this.teller.filed(article);
		kept.ifPresentOrElse((body) -> body.rewrite(copy),
				() -> this.entityManager.persist(ArticleBody.of(article, copy)));
		addresses.alias(article, copy.aliases(), false);
	}

	private void succeed(Article gone, Article successor, Pile pile) {
		this.teller.change(gone);
		addresses(pile).bequeath(gone, successor);
		past(pile).bequeath(gone, successor);
		pile.end(gone);
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
		Pile pile = pile();
		Addresses addresses = addresses(pile);
		pile.filedFrom(path).ifPresent((article) -> {
			this.teller.change(article);
			promise(article, pile);
			body(article).ifPresent((body) -> {
				past(pile).close(article, body);
				this.entityManager.remove(body);
			});
			if (addresses.anyPromised(article)) {
				article.loseFile(pile.inForce());
				addresses.release(article);
			}
			else {
				addresses.release(article);
				pile.end(article);
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
		Pile pile = pile();
		pile.filedFrom(path).ifPresent((article) -> {
			this.teller.change(article);
			promise(article, pile);
			body(article).ifPresent((body) -> past(pile).close(article, body));
			article.leave(pile.inForce());
		});
	}

	private void promise(Article article, Pile pile) {
		if (article.wasPublicBy(pile.inForce().instant())) {
			addresses(pile).promise(article);
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

	private Pile pile() {
		return new Pile(this.entityManager, this.editions.current());
	}

	private Addresses addresses(Pile pile) {
		return new Addresses(this.entityManager, pile);
	}

	private PastVersions past(Pile pile) {
		return new PastVersions(this.entityManager, pile.inForce());
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
