package press.dateline.article;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import press.dateline.article.Sheet.Under;
import press.dateline.region.Atlas;
import press.dateline.region.Region;
import press.dateline.site.Site;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The archive that readers ask, and the only door to what is public: nothing that is not
 * public in the edition in force is returned or counted, and nobody learns that it
 * exists. Whoever asks more than one question for one answer asks within
 * {@link FromOneEdition}, and whoever asks for another moment within {@link Foresight}.
 */
@Component
@FromOneEdition
public class Archive {

	private static final int ASKED_AT_ONCE = 500;

	private final EntityManager entityManager;

	private final Editions editions;

	private final Atlas atlas;

	private final Site site;

	private final Listings listings;

	private final Tallies tallies;

	private final Sheets sheets;

	private final Directory directory;

	private final ChangedStories changed;

	private final Landmarks landmarks;

	Archive(EntityManager entityManager, Editions editions, Atlas atlas, Site site, JdbcTemplate jdbc) {
		this.entityManager = entityManager;
		this.editions = editions;
		this.atlas = atlas;
		this.site = site;
		this.listings = new Listings(entityManager);
		this.tallies = new Tallies(entityManager);
		this.sheets = new Sheets(jdbc);
		this.directory = new Directory(entityManager);
		this.changed = new ChangedStories(entityManager, this.directory);
		this.landmarks = new Landmarks(entityManager);
	}

	/**
	 * Returns the edition that this answer comes from: within one transaction always the
	 * same.
	 */
	public Edition edition() {
		return this.editions.current();
	}

	/**
	 * Returns what became of an address: a story, moved, gone, or never known. A story
	 * that is not yet public is not known.
	 * @param path the path, percent-decoded, as the reader asked for it
	 */
	public Optional<Whereabouts> find(String path) {
		return isAskable(path) ? this.directory.find(path, edition()) : Optional.empty();
	}

	/**
	 * Returns a part of the selection, newest first: by the day of the dateline, then by
	 * the moment at which each went public.
	 * @param offset how many to leave out, from 0
	 * @param limit how many at most
	 */
	public List<Summary> newest(Selection selection, int offset, int limit) {
		Optional<KeptStories> kept = (offset > 0) ? kept(selection) : Optional.empty();
		return kept.isPresent()
				? kept.get().spot(offset).map((spot) -> newest(selection, spot, limit)).orElse(List.of())
				: this.listings.newest(stories(selection), offset, limit);
	}

	// However far down a list begins, no more is left out than the rest of a day.
	private List<Summary> newest(Selection selection, KeptStories.Spot spot, int limit) {
		return this.listings.newest(stories(selection.before(spot.day().plusDays(1))), spot.rest(), limit);
	}

	/**
	 * Returns a part of the selection from the date line westward: by the longitude of
	 * the main region, those without one last, then newest first.
	 * @param offset how many to leave out, from 0
	 * @param limit how many at most
	 */
	public List<Summary> westward(Selection selection, int offset, int limit) {
		return this.listings.westward(stories(selection), offset, limit);
	}

	/**
	 * Returns the newest story of each day of the selection that has one, newest day
	 * first.
	 * @param limit how many days at most
	 */
	public List<Summary> newestOfDays(Selection selection, int limit) {
		return this.listings.newestOfDays(stories(selection), limit);
	}

	/** Returns how many stories the selection has. */
	public long count(Selection selection) {
		return kept(selection).map(KeptStories::count).orElseGet(() -> this.listings.count(stories(selection)));
	}

	/** Returns the stories by day, oldest day first; days without one are not in it. */
	public SortedMap<LocalDate, Long> countByDay(Selection selection) {
		return kept(selection).map(KeptStories::countByDay)
			.orElseGet(() -> this.listings.countByDay(stories(selection)));
	}

	/** Returns the stories by year, first year first; years without one are not in it. */
	public SortedMap<Year, Long> countByYear(Selection selection) {
		return kept(selection).map(KeptStories::countByYear).orElseGet(() -> {
			SortedMap<Year, Long> years = new TreeMap<>();
			countByDay(selection).forEach((day, count) -> years.merge(Year.from(day), count, Long::sum));
			return years;
		});
	}

	/**
	 * Returns the stories by the slug of their region; every region counts its places.
	 */
	public Map<String, Long> countByRegion(Selection selection) {
		return kept(selection).flatMap((kept) -> kept.under(Under.REGIONS))
			.<Map<String, Long>>map(Counts::stories)
			.orElseGet(() -> this.tallies.countByRegion(edition(), selection));
	}

	/** Returns the topics of the selection: most stories first, then by slug. */
	public List<Tally<Topic>> topics(Selection selection, int limit) {
		return kept(selection).flatMap((kept) -> kept.most(Under.TOPICS, limit, Topic::new))
			.orElseGet(() -> this.tallies.topics(edition(), selection, limit));
	}

	/** Returns the bylines of the selection: most stories first, then by slug. */
	public List<Tally<Byline>> bylines(Selection selection, int limit) {
		return kept(selection).flatMap((kept) -> kept.most(Under.BYLINES, limit, Byline::new))
			.orElseGet(() -> this.tallies.bylines(edition(), selection, limit));
	}

	/** Returns a topic that at least one story of the selection has. */
	public Optional<Topic> topic(Selection selection, Slug slug) {
		return kept(selection).filter(KeptStories::isEverything)
			.map((kept) -> kept.name(Sheet.topic(slug.value())).map((name) -> new Topic(name, slug)))
			.orElseGet(() -> this.tallies.topic(edition(), selection, slug));
	}

	/** Returns a byline that at least one story of the selection has. */
	public Optional<Byline> byline(Selection selection, Slug slug) {
		return kept(selection).filter(KeptStories::isEverything)
			.map((kept) -> kept.name(Sheet.byline(slug.value())).map((name) -> new Byline(name, slug)))
			.orElseGet(() -> this.tallies.byline(edition(), selection, slug));
	}

	/**
	 * Returns a region of the gazetteer, or one that it does not know but a public story
	 * names.
	 */
	public Optional<Region> region(String slug) {
		return this.atlas.current().bySlug(slug).or(() -> isAskable(slug) ? unlisted(slug) : Optional.empty());
	}

	private Optional<Region> unlisted(String slug) {
		return Optional.ofNullable(this.entityManager.find(UnlistedRegion.class, slug))
			.filter((region) -> firstDay(Selection.EVERYTHING.in(slug)).isPresent())
			.map(UnlistedRegion::region);
	}

	/** Returns the first day of the selection that has a story. */
	public Optional<LocalDate> firstDay(Selection selection) {
		return kept(selection).map(KeptStories::firstDay).orElseGet(() -> this.listings.firstDay(stories(selection)));
	}

	/** Returns the last day of the selection that has a story. */
	public Optional<LocalDate> lastDay(Selection selection) {
		return kept(selection).map(KeptStories::lastDay).orElseGet(() -> this.listings.lastDay(stories(selection)));
	}

	/** Returns the nearest day of the selection before the given one that has a story. */
	public Optional<LocalDate> dayBefore(Selection selection, LocalDate day) {
		return lastDay(selection.before(day));
	}

	/** Returns the nearest day of the selection after the given one that has a story. */
	public Optional<LocalDate> dayAfter(Selection selection, LocalDate day) {
		return firstDay(selection.after(day));
	}

	/** Returns the newest of the selection that is pinned now. */
	public Optional<Summary> pinned(Selection selection) {
		return newestWhere(selection, "%s.timing.pinnedUntil > :instant");
	}

	/** Returns the newest of the selection that is told as breaking news now. */
	public Optional<Summary> breaking(Selection selection) {
		return newestWhere(selection, "%s.timing.breakingUntil > :instant");
	}

	private Optional<Summary> newestWhere(Selection selection, String condition) {
		PublicStories stories = stories(selection);
		return this.listings.newest(stories.where(condition.formatted(stories.story())), 0, 1).stream().findFirst();
	}

	/**
	 * Returns the public versions of a story in other languages, the newest of each
	 * language, by language.
	 */
	public List<Summary> versions(Story story) {
		SortedMap<String, Summary> versions = new TreeMap<>();
		this.listings
			.newest(stories(Selection.EVERYTHING).where("s.work = :work", "work", story.work()), 0, ASKED_AT_ONCE)
			.forEach((version) -> versions.putIfAbsent(version.language().getLanguage(), version));
		versions.remove(story.summary().language().getLanguage());
		return List.copyOf(versions.values());
	}

	/**
	 * Returns the stories whose address is closest to one that names nothing, closest
	 * first. The work is bounded, whatever is asked for.
	 * @param path the path, percent-decoded
	 */
	public List<Summary> closestTo(String path, int limit) {
		return new ClosestStories(this.listings).to(path, edition(), limit);
	}

	/**
	 * Returns those of some stories that are public, by their ids.
	 */
	public Map<Long, Summary> byId(Collection<Long> ids) {
		Map<Long, Summary> stories = new HashMap<>();
		if (!ids.isEmpty()) {
			this.listings.newest(stories(Selection.EVERYTHING).where("s.id in :ids", "ids", ids), 0, ids.size())
				.forEach((story) -> stories.put(story.id(), story));
		}
		return stories;
	}

	/**
	 * Returns those of some stories that are public, with everything that belongs to
	 * them, in the same order.
	 */
	public List<Story> whole(List<Summary> stories) {
		return this.directory.stories(stories.stream().map(Summary::id).toList(), edition());
	}

	/**
	 * Returns a part of the selection as maps of the site show it, newest first.
	 * @param offset how many to leave out, from 0
	 * @param limit how many at most
	 */
	public List<Landmark> landmarks(Selection selection, int offset, int limit) {
		return this.landmarks.of(stories(selection), edition(), offset, limit);
	}

	/**
	 * Returns the stories that are not public any more, the last that left first.
	 * @param since the earliest moment at which one left
	 */
	public List<Departure> departed(Instant since, int limit) {
		return this.changed.departed(edition(), since, limit);
	}

	/**
	 * Returns what has changed for readers after a mark, oldest change first.
	 * @param limit how many stories are looked at, at most; none that never was public
	 */
	public Changes changesAfter(Holdings.Mark mark, int limit) {
		return this.changed.after(mark, edition(), limit);
	}

	/**
	 * Returns the addresses of those of the sources that are public stories, by source.
	 * @param sources paths below the content folder, NFC
	 */
	public Map<String, String> addressesOf(Collection<String> sources) {
		List<String> asked = sources.stream().filter(Archive::isAskable).toList();
		Map<String, String> addresses = new HashMap<>();
		for (int start = 0; start < asked.size(); start += ASKED_AT_ONCE) {
			List<String> part = new ArrayList<>(asked.subList(start, Math.min(start + ASKED_AT_ONCE, asked.size())));
			stories(Selection.EVERYTHING).where("s.source in :sources", "sources", part)
				.select(this.entityManager, Tuple.class, "s.source, s.path", "")
				.getResultStream()
				.forEach((row) -> addresses.put(row.get(0, String.class), row.get(1, String.class)));
		}
		return addresses;
	}

	/**
	 * Returns a picture of the public story at an address, or of the standing page there.
	 * @param path the path of the story or page, percent-decoded
	 * @param asked the last part of the address of the picture or of a smaller size of it
	 */
	public Optional<Picture> picture(String path, String asked) {
		return isAskable(path)
				? this.directory.pictures(path, edition()).stream().filter((picture) -> picture.isAt(asked)).findFirst()
				: Optional.empty();
	}

	/** Returns the standing page of a name in a language of the site. */
	public Optional<StandingPage> page(Locale language, Slug name) {
		String path = StandingPage.path(this.site, language, name);
		return Optional.ofNullable(this.entityManager.find(FiledPage.class, path)).map(FiledPage::page);
	}

	/** Returns all standing pages by title, without their texts and pictures. */
	public List<StandingPage> pages() {
		return this.entityManager
			.createQuery("select p.path, p.title, p.language, p.source from FiledPage p order by p.title, p.path",
					Tuple.class)
			.getResultStream()
			.map((page) -> FiledPage.named(page.get(0, String.class), page.get(1, String.class),
					page.get(2, Locale.class), page.get(3, String.class)))
			.toList();
	}

	// PostgreSQL fails on text that it could not keep, where H2 finds nothing.
	private static boolean isAskable(String text) {
		return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
	}

	// What is kept are the counts of the edition in force.
	private Optional<KeptStories> kept(Selection selection) {
		return Foresight.edition().isPresent() ? Optional.empty()
				: KeptStories.of(selection, this.sheets, this.site.language().getLanguage());
	}

	private PublicStories stories(Selection selection) {
		return PublicStories.of(edition(), selection);
	}

}
