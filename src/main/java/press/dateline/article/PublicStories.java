package press.dateline.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.jspecify.annotations.Nullable;

/**
 * The public stories of one edition as a query, narrowed step by step. There is no other
 * way to ask for stories, and none to ask without {@link Visible}.
 *
 * <p>
 * In the parts of a query that its users write, {@code s} is the row that is looked at,
 * and {@link #story()} the article it stands for.
 */
final class PublicStories {

	/** Where a query looks: among the articles, or in one of the archive's indexes. */
	enum Root {

		ARTICLE("Article", (selection) -> null), REGION("RegionEntry", Selection::region),
		TOPIC("TopicEntry", (selection) -> (selection.topic() != null) ? selection.topic().value() : null),
		BYLINE("BylineEntry", (selection) -> (selection.byline() != null) ? selection.byline().value() : null),
		CORRECTION("CorrectionEntry", (selection) -> null);

		private final String entity;

		private final Function<Selection, @Nullable String> slug;

		Root(String entity, Function<Selection, @Nullable String> slug) {
			this.entity = entity;
			this.slug = slug;
		}

		private String window() {
			return (this == ARTICLE) ? "s.timing.window" : "s.window";
		}

		private String parameter() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	private final Root root;

	private final StringBuilder query;

	private final Map<String, Object> parameters = new HashMap<>();

	private final boolean joined;

	private boolean oneLanguage;

	private PublicStories(Root root, @Nullable Root index, Edition edition) {
		this.root = root;
		this.joined = index != null;
		String join = (index != null) ? " join %s u on u.article = %s".formatted(index.entity, story()) : "";
		this.query = new StringBuilder(" from " + root.entity + " s" + join + " where " + Visible.in(root.window()));
		this.parameters.put("instant", edition.instant());
	}

	/**
	 * Returns the stories of a selection. They are looked up in the index that has them
	 * in their order; bylines and topics have fewer of them than regions.
	 */
	static PublicStories of(Edition edition, Selection selection) {
		Root root = root(selection);
		return new PublicStories(root, null, edition).matching(selection, root);
	}

	private static Root root(Selection selection) {
		return Stream.of(Root.BYLINE, Root.TOPIC, Root.REGION)
			.filter((index) -> index.slug.apply(selection) != null)
			.findFirst()
			.orElse(Root.ARTICLE);
	}

	/**
	 * Returns the stories of a selection, each under every slug of the given index, whose
	 * row is {@link #listed()}. All there are stand in that index itself; fewer are found
	 * in their own first.
	 */
	static PublicStories under(Root index, Edition edition, Selection selection) {
		Root root = root(selection);
		return (root == Root.ARTICLE && selection.from() == null && selection.until() == null)
				? new PublicStories(index, null, edition).matching(selection, Root.ARTICLE)
				: new PublicStories(root, index, edition).matching(selection, root);
	}

	/**
	 * Returns the corrections of the stories of a paper, by the day on which readers were
	 * told.
	 */
	static PublicStories corrections(Edition edition, Selection.Readers readers) {
		PublicStories corrections = new PublicStories(Root.CORRECTION, null, edition);
		corrections.readBy(readers);
		return corrections;
	}

	private PublicStories matching(Selection selection, Root done) {
		String own = done.slug.apply(selection);
		if (own != null) {
			where("s.slug = :slug", "slug", own);
		}
		if (selection.readers() != null) {
			readBy(selection.readers());
		}
		if (selection.from() != null) {
			where("s.date >= :from", "from", selection.from());
		}
		if (selection.until() != null) {
			where("s.date < :until", "until", selection.until());
		}
		for (Root other : Root.values()) {
			String slug = other.slug.apply(selection);
			if (other != done && slug != null) {
				where("exists (select 1 from %1$s e where e.article = %2$s and e.slug = :%3$s)".formatted(other.entity,
						story(), other.parameter()), other.parameter(), slug);
			}
		}
		return this;
	}

	private void readBy(Selection.Readers readers) {
		String written = "s.primaryLanguage = :language";
		this.oneLanguage = !readers.curious();
		where(readers.curious() ? "(%s or not exists (%s))".formatted(written, versionForThem()) : written, "language",
				readers.language());
	}

	// Asked with a second look at the article, so that an index entry in their language
	// is enough and joins nothing.
	private String versionForThem() {
		return """
				select 1 from Article told, Article version where told.id = %s.id and version.work = told.work
				and version.primaryLanguage = :language and %s""".formatted(story(),
				Visible.in("version.timing.window"));
	}

	/** Narrows it by a condition with one parameter. */
	PublicStories where(String condition, String parameter, Object value) {
		this.parameters.put(parameter, value);
		return where(condition);
	}

	/** Narrows it by a condition; {@code :instant} is the edition's. */
	PublicStories where(String condition) {
		this.query.append(" and ").append(condition);
		return this;
	}

	/** Returns what stands for the article in the parts that users write. */
	String story() {
		return (this.root == Root.ARTICLE) ? "s" : "s.article";
	}

	/** Returns what stands for the row of the index that stories are counted under. */
	String listed() {
		return this.joined ? "u" : "s";
	}

	/** Returns the order of lists, written as the index has it: H2 follows no other. */
	String newestFirst() {
		return "order by " + keys("")
				+ "s.date desc, %s.goesPublicAt desc, %s.id desc".formatted(this.root.window(), story());
	}

	/** Returns the order of days, in the index's order or wholly against it. */
	String byDay(boolean oldestFirst) {
		return "order by " + (oldestFirst ? keys(" desc") + "s.date" : keys("") + "s.date desc");
	}

	private String keys(String direction) {
		String slug = (this.root == Root.ARTICLE || this.root == Root.CORRECTION) ? "" : "s.slug" + direction + ", ";
		return (this.oneLanguage) ? slug + "s.primaryLanguage" + direction + ", " : slug;
	}

	/**
	 * Returns the query that selects the given expression of the newest story of each
	 * day, newest day first; here {@code s} is the article. The days are numbered within
	 * the index, so that no more articles are read than there are days.
	 */
	<T> TypedQuery<T> selectNewestOfDays(EntityManager entityManager, Class<T> type, String expression) {
		String ranked = """
				select %1$s.id as id, row_number() over (partition by s.date
				order by %2$s.goesPublicAt desc, %1$s.id desc) as rank""".formatted(story(), this.root.window());
		return typed(entityManager, type, "select " + expression + " from (" + ranked + this.query
				+ ") r join Article s on s.id = r.id where r.rank = 1 order by s.date desc");
	}

	/** Returns the query that selects the given expression. */
	<T> TypedQuery<T> select(EntityManager entityManager, Class<T> type, String expression, String rest) {
		return typed(entityManager, type, "select " + expression + this.query + " " + rest);
	}

	private <T> TypedQuery<T> typed(EntityManager entityManager, Class<T> type, String whole) {
		TypedQuery<T> typed = entityManager.createQuery(whole, type);
		this.parameters.forEach(typed::setParameter);
		return typed;
	}

}
