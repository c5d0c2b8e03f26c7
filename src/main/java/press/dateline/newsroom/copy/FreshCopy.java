package press.dateline.newsroom.copy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import press.dateline.article.Slug;

/**
 * A story that has yet to be written: a file with its front matter and a sentence in the
 * place of the text. It is a draft.
 *
 * @param path where it belongs in the content folder, for example
 * {@code 2026/01/lake-urmia-rises.md}
 * @param text what stands in the file
 */
public record FreshCopy(String path, String text) {

	// A file of this name would be the story of its whole folder.
	private static final String BUNDLE = "index";

	/**
	 * Returns the copy with a headline; empty where no word of it is left when it is
	 * cleaned.
	 * @param regions where it comes from, the main region first
	 * @param languages its language as a tag, where it is not the site's own
	 */
	public static Optional<FreshCopy> of(String headline, LocalDate date, List<String> regions, List<String> bylines,
			List<String> languages) {
		String title = Wording.clean(headline);
		if (title.isEmpty()) {
			return Optional.empty();
		}
		Map<String, Object> front = new LinkedHashMap<>();
		front.put("title", Wording.escaped(title));
		put(front, "region", regions);
		put(front, "byline", bylines);
		put(front, "lang", languages);
		return Optional.of(new FreshCopy(path(title, date),
				"---\n" + yaml(front) + "date: " + date + "\ndraft: true\n---\n\nThe story begins here.\n"));
	}

	private static void put(Map<String, Object> front, String key, List<String> values) {
		List<String> clean = values.stream().map(Wording::clean).filter((value) -> !value.isEmpty()).toList();
		if (!clean.isEmpty()) {
			front.put(key, (clean.size() == 1) ? clean.get(0) : clean);
		}
	}

	private static String yaml(Map<String, Object> front) {
		DumperOptions options = new DumperOptions();
		options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
		options.setSplitLines(false);
		return new Yaml(options).dump(front);
	}

	private static String path(String title, LocalDate date) {
		String name = Slug.of(title).map(Slug::value).filter((slug) -> !slug.equals(BUNDLE)).orElse("story");
		return String.format(Locale.ROOT, "%04d/%02d/%s.md", date.getYear(), date.getMonthValue(), name);
	}

}
