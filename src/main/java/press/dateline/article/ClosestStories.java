package press.dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The public stories whose address is closest to one that names nothing: of the same
 * slug, day, first word or month, the likest slug first. However long the address and
 * however large the archive, a few indexed queries and a few hundred comparisons answer.
 */
final class ClosestStories {

	private static final int LONGEST_PATH = 300;

	private static final int CANDIDATES = 100;

	private static final double LEAST_LIKENESS = 0.3;

	// Any two slugs share this many letters by chance.
	private static final double LEAST_LETTERS = 0.6;

	private static final Pattern DATE = Pattern.compile("/(\\d{4})/(\\d{1,2})(?:/(\\d{1,2}))?(?:/|$)");

	private final Listings listings;

	ClosestStories(Listings listings) {
		this.listings = listings;
	}

	List<Summary> to(String path, Edition edition, int limit) {
		String known = path.substring(0, Math.min(path.length(), LONGEST_PATH)).replaceFirst("/$", "");
		return Slug.of(known.substring(known.lastIndexOf('/') + 1))
			.map((slug) -> ranked(candidates(known, slug, edition), slug, limit))
			.orElse(List.of());
	}

	private Map<Long, Summary> candidates(String path, Slug slug, Edition edition) {
		Map<Long, Summary> candidates = new LinkedHashMap<>();
		add(candidates, PublicStories.of(edition, Selection.EVERYTHING).where("s.slug = :slug", "slug", slug.value()),
				"order by s.slug, s.date desc");
		add(candidates, PublicStories.of(edition, Selection.EVERYTHING)
			.where("s.opening = :opening", "opening", slug.opening()), "order by s.opening, s.date desc");
		for (Selection days : days(path)) {
			PublicStories stories = PublicStories.of(edition, days);
			add(candidates, stories, stories.newestFirst());
		}
		return candidates;
	}

	private void add(Map<Long, Summary> candidates, PublicStories stories, String order) {
		this.listings.list(stories, order, 0, CANDIDATES).forEach((story) -> candidates.put(story.id(), story));
	}

	private static List<Selection> days(String path) {
		Matcher matcher = DATE.matcher(path);
		if (!matcher.find()) {
			return List.of();
		}
		try {
			YearMonth month = YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
			Selection all = Selection.EVERYTHING.during(month);
			return day(month, matcher.group(3)).map((day) -> List.of(Selection.EVERYTHING.on(day), all))
				.orElse(List.of(all));
		}
		catch (DateTimeException ex) {
			return List.of();
		}
	}

	private static Optional<LocalDate> day(YearMonth month, String digits) {
		return Optional.ofNullable(digits).map(Integer::parseInt).filter(month::isValidDay).map(month::atDay);
	}

	private static List<Summary> ranked(Map<Long, Summary> candidates, Slug slug, int limit) {
		return candidates.values()
			.stream()
			.map((story) -> Map.entry(likeness(slug.value(), slugOf(story)), story))
			.filter((candidate) -> candidate.getKey() >= LEAST_LIKENESS)
			.sorted(Map.Entry.<Double, Summary>comparingByKey()
				.reversed()
				.thenComparing(
						Map.Entry.<Double, Summary>comparingByValue(Comparator.comparing(Summary::date)).reversed()))
			.limit(limit)
			.map(Map.Entry::getValue)
			.toList();
	}

	private static String slugOf(Summary story) {
		return story.path().substring(story.path().lastIndexOf('/') + 1);
	}

	/**
	 * Returns how like two slugs are, from 0 to 1: in their words, or in their letters.
	 * Whoever asks for a few words of a long slug means it, so what was asked for counts
	 * as much as what both have.
	 */
	private static double likeness(String wanted, String slug) {
		Set<String> asked = new HashSet<>(List.of(wanted.split("-")));
		Set<String> all = new HashSet<>(List.of(slug.split("-")));
		Set<String> shared = new HashSet<>(asked);
		shared.retainAll(all);
		all.addAll(asked);
		double words = ((double) shared.size() / asked.size() + (double) shared.size() / all.size()) / 2;
		int distance = LevenshteinDistance.getDefaultInstance().apply(wanted, slug);
		double letters = 1 - (double) distance / Math.max(wanted.length(), slug.length());
		return (letters < LEAST_LETTERS) ? words : Math.max(words, letters);
	}

}
