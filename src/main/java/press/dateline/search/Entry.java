package press.dateline.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import press.dateline.article.Byline;
import press.dateline.article.Holding;
import press.dateline.article.Topic;
import press.dateline.region.Gazetteer;
import press.dateline.region.Region;

/**
 * A story as the index has it.
 *
 * @param id the story
 * @param story the story itself
 * @param names of its places in every language, its topics, its bylines and its agency
 */
record Entry(Long id, Holding story, Set<String> names) {

	/**
	 * Makes the entry of a story.
	 * @param languages those in which its places are looked for
	 */
	static Entry of(Holding story, Gazetteer gazetteer, List<Locale> languages) {
		Set<String> names = new LinkedHashSet<>();
		for (String slug : story.regions()) {
			gazetteer.bySlug(slug)
				.filter((region) -> !region.isWorld())
				.ifPresent((region) -> names.addAll(names(region, gazetteer, languages)));
		}
		story.topics().stream().map(Topic::name).forEach(names::add);
		story.bylines().stream().map(Byline::name).forEach(names::add);
		if (story.place() != null) {
			names.add(story.place());
		}
		if (story.agency() != null) {
			names.add(story.agency());
		}
		return new Entry(story.id(), story, names);
	}

	private static List<String> names(Region region, Gazetteer gazetteer, List<Locale> languages) {
		List<String> names = new ArrayList<>(gazetteer.namesOf(region));
		languages.forEach((language) -> names.add(region.name(language)));
		return names;
	}

	Tongue tongue() {
		return Tongue.of(this.story.language());
	}

	LocalDate date() {
		return this.story.date();
	}

}
