package press.dateline.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.NaturalId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.dateline.region.Region;

/**
 * A story as the archive keeps it. It outlives its file: one that was public stays, so
 * that its addresses are remembered.
 */
@Entity
class Article {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_seq")
	@SequenceGenerator(name = "article_seq", allocationSize = 50)
	private @Nullable Long id;

	@NaturalId(mutable = true)
	@Column(columnDefinition = "text")
	private @Nullable String source;

	private String fingerprint;

	private long revision;

	private @Nullable Instant leftAt;

	@Convert(converter = WithdrawalText.class)
	@Column(columnDefinition = "text")
	private @Nullable Withdrawal withdrawn;

	private @Nullable Long shownIn;

	@Column(columnDefinition = "text")
	private String path;

	@Column(columnDefinition = "text")
	private String firstPath;

	@Column(columnDefinition = "text")
	private String slug;

	@Column(columnDefinition = "text")
	private String opening;

	@Convert(converter = LanguageTag.class)
	private Locale language;

	private String primaryLanguage;

	@Column(columnDefinition = "text")
	private String work;

	@Embedded
	private Copy.Headline headline;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Kind kind;

	@Column(name = "dated")
	private LocalDate date;

	@Column(columnDefinition = "text")
	private @Nullable String region;

	private @Nullable Double longitude;

	@Column(columnDefinition = "text")
	private @Nullable String place;

	@Column(columnDefinition = "text")
	private @Nullable String agency;

	@Embedded
	private Copy.Timing timing;

	@ElementCollection
	@CollectionTable(name = "article_change")
	@Column(name = "changes_at")
	private Set<Instant> changes = new HashSet<>();

	@OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("filedAs")
	private List<RegionEntry> regions = new ArrayList<>();

	@OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("filedAs")
	private List<TopicEntry> topics = new ArrayList<>();

	@OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("filedAs")
	private List<BylineEntry> bylines = new ArrayList<>();

	@OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("filedAs")
	private List<CorrectionEntry> corrections = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	Article() {
	}

	/** Returns the article that a piece of copy begins. */
	static Article begin(Filed filed, Edition inForce) {
		Article article = new Article();
		article.firstPath = filed.copy().permalink().path();
		article.revise(filed, inForce, false);
		return article;
	}

	/** Returns whether the very same was filed last. */
	boolean tellsAlready(Filed filed) {
		return this.fingerprint.equals(filed.fingerprint());
	}

	/**
	 * Takes over everything that a piece of copy says but its text.
	 * @param goesOn whether readers go on reading the same words
	 */
	void revise(Filed filed, Edition inForce, boolean goesOn) {
		Copy copy = filed.copy();
		Instant left = (this.revision > 0) ? leaving(inForce) : null;
		this.revision = inForce.nextNumber();
		this.source = copy.source().path();
		this.fingerprint = filed.fingerprint();
		locate(copy.permalink());
		this.language = copy.language();
		this.primaryLanguage = copy.language().getLanguage();
		this.work = copy.work();
		this.headline = copy.headline();
		this.kind = copy.kind();
		datelined(copy.dateline());
		scheduled(copy.timing(), inForce.instant());
		this.withdrawn = copy.withdrawal();
		this.leftAt = window().hasOpenedBy(inForce.instant()) ? null : left;
		if (!goesOn) {
			this.shownIn = window().isOpenAt(inForce.instant()) ? inForce.nextNumber() : null;
		}
		replace(this.regions, filed.regionEntries(this));
		replace(this.topics, filed.topicEntries(this));
		replace(this.bylines, filed.bylineEntries(this));
		replace(this.corrections, filed.correctionEntries(this));
	}

	private void locate(Permalink permalink) {
		this.path = permalink.path();
		this.slug = permalink.slug().value();
		this.opening = permalink.slug().opening();
	}

	private void datelined(Copy.Dateline dateline) {
		Region main = dateline.regions().isEmpty() ? null : dateline.regions().get(0);
		this.date = dateline.date();
		this.region = (main != null) ? main.slug() : null;
		this.longitude = (main != null && main.position() != null) ? main.position().longitude() : null;
		this.place = dateline.place();
		this.agency = dateline.agency();
	}

	private void scheduled(Copy.Timing newTiming, Instant now) {
		this.timing = newTiming;
		Set<Instant> ahead = new HashSet<>(
				newTiming.changes().filter((at) -> at.isAfter(now) && at.isBefore(PublicWindow.FOREVER)).toList());
		if (!this.changes.equals(ahead)) {
			this.changes.clear();
			this.changes.addAll(ahead);
		}
	}

	private static <E> void replace(List<E> entries, List<E> wanted) {
		entries.removeIf((entry) -> !wanted.contains(entry));
		wanted.stream().filter((entry) -> !entries.contains(entry)).forEach(entries::add);
	}

	/** Leaves the public until it is filed again; its file keeps it. */
	void leave(Edition inForce) {
		this.revision = inForce.nextNumber();
		this.leftAt = leaving(inForce);
		this.shownIn = null;
		this.fingerprint = "";
		this.timing = this.timing.withdrawn();
		this.changes.clear();
		this.regions.clear();
		this.topics.clear();
		this.bylines.clear();
		this.corrections.clear();
	}

	// A story that readers had is missed, even if it comes back on a later day. When the
	// next edition is opened is not known yet: until it is, any later moment stands for
	// it.
	private @Nullable Instant leaving(Edition inForce) {
		if (!window().hasOpenedBy(inForce.instant())) {
			return this.leftAt;
		}
		return window().isOpenAt(inForce.instant()) ? inForce.instant().plus(1, ChronoUnit.MICROS)
				: window().leavesAt();
	}

	/** Leaves the public and its file, which is gone. */
	void loseFile(Edition inForce) {
		leave(inForce);
		this.source = null;
		this.withdrawn = null;
	}

	/** Follows its file to another path. */
	void follow(String newSource) {
		this.source = newSource;
	}

	/** Returns where it stands among the changes. */
	Holdings.Mark mark() {
		return new Holdings.Mark(this.revision, id());
	}

	boolean hasFile() {
		return this.source != null;
	}

	/**
	 * Returns its end for readers, as it looks in an edition; nothing where it had none.
	 */
	Optional<Departure> departure(Edition edition) {
		Instant at = window().hasOpenedBy(edition.instant()) ? window().leavesAt() : this.leftAt;
		return Optional.ofNullable(at)
			.filter((end) -> !end.isAfter(edition.instant()))
			.map((end) -> new Departure(this.firstPath, this.path, end));
	}

	/**
	 * Returns what readers are told of it once it was withdrawn, as it looks in an
	 * edition; nothing where they never had it.
	 */
	Optional<Whereabouts.Notice> notice(Edition edition) {
		Withdrawal withdrawal = this.withdrawn;
		return (withdrawal == null) ? Optional.empty()
				: departure(edition).map((departure) -> new Whereabouts.Notice(this.headline.title(), this.language,
						withdrawal.reason(), departure.at()));
	}

	/** Returns whether it is public in an edition of the given instant, or was before. */
	boolean wasPublicBy(Instant instant) {
		return window().hasOpenedBy(instant);
	}

	/**
	 * Returns whether an edition, the one in force or one before it, showed the words
	 * that it has.
	 */
	boolean wasShownBy(Edition inForce) {
		return this.shownIn != null && this.shownIn <= inForce.number();
	}

	/** Returns the number of the edition that first showed the words that it has. */
	long shownSince() {
		return Objects.requireNonNull(this.shownIn, "No edition showed " + this.path);
	}

	long id() {
		return Objects.requireNonNull(this.id, "An article has an id once it is kept");
	}

	@Nullable String source() {
		return this.source;
	}

	String path() {
		return this.path;
	}

	String work() {
		return this.work;
	}

	String primaryLanguage() {
		return this.primaryLanguage;
	}

	LocalDate date() {
		return this.date;
	}

	PublicWindow window() {
		return this.timing.window();
	}

	Summary summary() {
		return new Summary(id(), this.path, this.language, this.headline.title(), this.headline.standfirst(), this.kind,
				this.date, this.region, this.timing.publishedAt());
	}

	Wording wording(String text, List<Correction> told) {
		return Wording.of(this.headline, text, told, this.timing);
	}

	Story story(Copy.Body body, List<Correction> told) {
		List<String> filedRegions = this.regions.stream().filter(Entry::isFiled).map(Entry::slug).toList();
		return new Story(summary(), this.firstPath, Objects.requireNonNull(this.source, "A public story has a file"),
				this.work, filedRegions, this.place, this.agency, this.timing.updatedAt(), window().end().orElse(null),
				this.topics.stream().map(TopicEntry::topic).toList(),
				this.bylines.stream().map(BylineEntry::byline).toList(), body.html(), body.contents(), body.words(),
				told, body.pictures(), body.lead());
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof Article article && this.path.equals(article.path()));
	}

	@Override
	public int hashCode() {
		return Article.class.hashCode();
	}

}
