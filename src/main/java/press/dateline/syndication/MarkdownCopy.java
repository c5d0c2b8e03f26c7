package press.dateline.syndication;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import press.dateline.article.Archive;
import press.dateline.article.Byline;
import press.dateline.article.LeadPicture;
import press.dateline.article.Story;
import press.dateline.article.Summary;
import press.dateline.article.Topic;
import press.dateline.markdown.Transcript;
import press.dateline.paper.Paper;

import org.springframework.stereotype.Component;

/**
 * Writes stories as Markdown with front matter, under the names that this program reads
 * as well.
 */
@Component
class MarkdownCopy {

	private static final String MARK = "---\n";

	private final Archive archive;

	private final Paper paper;

	private final StoryAbroad abroad;

	private final Names names;

	MarkdownCopy(Archive archive, Paper paper, StoryAbroad abroad, Names names) {
		this.archive = archive;
		this.paper = paper;
		this.abroad = abroad;
		this.names = names;
	}

	/** Returns a story as a file. */
	String of(Story story) {
		return MARK + yaml().dump(frontMatter(story)) + MARK + "\n" + Transcript.of(this.abroad.wire(story));
	}

	// Not to be shared by threads.
	private static Yaml yaml() {
		DumperOptions options = new DumperOptions();
		options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
		options.setAllowUnicode(true);
		options.setSplitLines(false);
		return new Yaml(options);
	}

	private Map<String, Object> frontMatter(Story story) {
		Summary summary = story.summary();
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("title", summary.title());
		put(fields, "standfirst", summary.standfirst());
		fields.put("date", time(summary.publishedAt()));
		put(fields, "updated", (story.updatedAt() != null) ? time(story.updatedAt()) : null);
		put(fields, "regions", regions(story));
		put(fields, "place", story.place());
		put(fields, "agency", story.agency());
		put(fields, "topics", story.topics().stream().map(Topic::name).toList());
		put(fields, "bylines", story.bylines().stream().map(Byline::name).toList());
		fields.put("language", summary.language().toLanguageTag());
		fields.put("kind", summary.kind().word());
		put(fields, "image", image(story));
		put(fields, "corrections", corrections(story));
		fields.put("url", this.abroad.url(story));
		fields.put("id", this.names.of(story.firstPath()));
		return fields;
	}

	private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
		if (value != null && !List.of().equals(value)) {
			fields.put(name, value);
		}
	}

	// By the names that every gazetteer has.
	private List<String> regions(Story story) {
		return story.regions()
			.stream()
			.flatMap((slug) -> this.archive.region(slug).stream())
			.map((region) -> region.name(Locale.ENGLISH))
			.toList();
	}

	private @Nullable Map<String, Object> image(Story story) {
		Feed.Picture picture = this.abroad.picture(story);
		LeadPicture lead = story.lead();
		if (picture == null || lead == null) {
			return null;
		}
		Map<String, Object> image = new LinkedHashMap<>();
		image.put("src", picture.url());
		image.put("alt", lead.alt());
		put(image, "caption", lead.caption());
		put(image, "credit", lead.credit());
		return image;
	}

	private static List<Map<String, Object>> corrections(Story story) {
		List<Map<String, Object>> corrections = new ArrayList<>();
		story.corrections().forEach((correction) -> {
			Map<String, Object> one = new LinkedHashMap<>();
			one.put("date", correction.date().toString());
			one.put("text", correction.text());
			corrections.add(one);
		});
		return corrections;
	}

	private String time(Instant instant) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME
			.format(instant.atZone(this.paper.site().zone()).toOffsetDateTime());
	}

}
