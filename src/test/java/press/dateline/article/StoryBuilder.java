package press.dateline.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import press.dateline.markdown.Heading;
import press.dateline.region.Region;

/**
 * A story for tests: one that was public at the start of its day, unless told otherwise.
 */
public final class StoryBuilder {

	private @Nullable String source;

	private String hash = "0".repeat(64);

	private String title = "Lake Urmia rises";

	private @Nullable String slug;

	private LocalDate date = LocalDate.of(2026, 1, 17);

	private final List<Region> regions = new ArrayList<>();

	private final List<Topic> topics = new ArrayList<>();

	private final List<Byline> bylines = new ArrayList<>();

	private final List<String> aliases = new ArrayList<>();

	private Locale language = Locale.ENGLISH;

	private @Nullable String work;

	private @Nullable PublicWindow window;

	private @Nullable Instant pinnedUntil;

	private @Nullable Instant breakingUntil;

	private String html = "<p>The water rose.</p>";

	private @Nullable Instant updatedAt;

	private final List<Correction> corrections = new ArrayList<>(
			List.of(new Correction(LocalDate.of(2026, 2, 1), "It rose by two metres, not three.")));

	private final List<Picture> pictures = new ArrayList<>();

	private StoryBuilder() {
	}

	public static StoryBuilder aStory() {
		return new StoryBuilder();
	}

	public StoryBuilder from(String path) {
		this.source = path;
		return this;
	}

	public StoryBuilder titled(String newTitle) {
		this.title = newTitle;
		return this;
	}

	public StoryBuilder slugged(String newSlug) {
		this.slug = newSlug;
		return this;
	}

	public StoryBuilder dated(String day) {
		this.date = LocalDate.parse(day);
		return this;
	}

	public StoryBuilder in(Region region) {
		this.regions.add(region);
		return this;
	}

	public StoryBuilder about(String topic) {
		this.topics.add(Topic.named(topic).orElseThrow());
		return this;
	}

	public StoryBuilder by(String byline) {
		this.bylines.add(Byline.named(byline).orElseThrow());
		return this;
	}

	public StoryBuilder alsoAt(String alias) {
		this.aliases.add(alias);
		return this;
	}

	public StoryBuilder written(Locale newLanguage) {
		this.language = newLanguage;
		return this;
	}

	public StoryBuilder embargoedUntil(Instant instant) {
		this.window = PublicWindow.from(instant);
		return this;
	}

	public StoryBuilder expiringAt(Instant instant) {
		this.window = new PublicWindow(startOfDay(), instant);
		return this;
	}

	public StoryBuilder versionOf(String sharedWork) {
		this.work = sharedWork;
		return this;
	}

	public StoryBuilder draft() {
		this.window = PublicWindow.NEVER;
		return this;
	}

	public StoryBuilder pinnedUntil(Instant instant) {
		this.pinnedUntil = instant;
		return this;
	}

	public StoryBuilder breakingUntil(Instant instant) {
		this.breakingUntil = instant;
		return this;
	}

	public StoryBuilder saying(String newHtml) {
		this.html = newHtml;
		this.hash = Integer.toHexString(newHtml.hashCode());
		return this;
	}

	public StoryBuilder updatedAt(Instant instant) {
		this.updatedAt = instant;
		return this;
	}

	/** Says that nothing was put right so far. */
	public StoryBuilder uncorrected() {
		this.corrections.clear();
		return this;
	}

	public StoryBuilder corrected(String day, String text) {
		this.corrections.add(new Correction(LocalDate.parse(day), text));
		return this;
	}

	public StoryBuilder showing(Picture picture) {
		this.pictures.add(picture);
		return this;
	}

	/**
	 * Returns the copy; without a path of its own it is filed from one like its address.
	 */
	public Copy copy() {
		Slug address = (this.slug != null) ? new Slug(this.slug) : Slug.of(this.title).orElseThrow();
		String prefix = this.language.equals(Locale.ENGLISH) ? null : this.language.getLanguage();
		Copy.Timing timing = new Copy.Timing(startOfDay(), this.updatedAt,
				(this.window != null) ? this.window : PublicWindow.from(startOfDay()), this.pinnedUntil,
				this.breakingUntil);
		String file = (this.source != null) ? this.source : this.date + "-" + address + ".md";
		return new Copy(new Copy.Source(file, this.hash), new Permalink(prefix, this.date, address),
				new Copy.Headline(this.title, "A standfirst."),
				new Copy.Dateline(this.date, this.regions, "TEHRAN", "Agency"), this.language,
				(this.work != null) ? this.work : file, Kind.NEWS, this.topics, this.bylines, timing,
				new Copy.Body(this.html, this.html.replaceAll("<[^>]*>", ""),
						List.of(new Heading(2, "depth", "Depth", 7)), 3, this.pictures, null),
				this.corrections, this.aliases);
	}

	private Instant startOfDay() {
		return this.date.atStartOfDay(ZoneOffset.UTC).toInstant();
	}

}
