package press.dateline.newsroom.copy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Copy;
import press.dateline.article.PublicWindow;
import press.dateline.article.Withdrawal;
import press.dateline.markdown.Heading;
import press.dateline.newsroom.copy.Reading.Held;
import press.dateline.newsroom.copy.Reading.Readable;
import press.dateline.newsroom.copy.Reading.Standing;
import press.dateline.region.Region;

/**
 * A reading in plain words, by the names that expectations use.
 */
final class Outcome {

	private Outcome() {
	}

	static String of(Reading reading) {
		if (reading instanceof Readable) {
			return "readable";
		}
		if (reading instanceof Held) {
			return "held";
		}
		return (reading instanceof Standing) ? "standing" : "not-copy";
	}

	static Map<String, Object> values(Reading reading) {
		Map<String, Object> values = new TreeMap<>();
		if (reading instanceof Readable readable) {
			describe(readable.copy(), values);
			values.put("references", references(readable.references()));
			values.put("because",
					readable.inferences()
						.stream()
						.map((why) -> why.what() + " " + why.line() + " " + why.because())
						.toList());
		}
		else if (reading instanceof Standing standing) {
			values.put("title", standing.page().title());
			values.put("name", standing.page().name().value());
			values.put("language", standing.page().language().toLanguageTag());
			values.put("html", standing.page().html());
			values.put("references", references(standing.references()));
		}
		else if (reading instanceof Held held) {
			values.put("recalls", String.valueOf(held.recalls()));
		}
		return values;
	}

	private static void describe(Copy copy, Map<String, Object> values) {
		values.put("title", copy.headline().title());
		values.put("standfirst", told(copy.headline().standfirst()));
		values.put("date", copy.dateline().date().toString());
		values.put("regions", copy.dateline().regions().stream().map(Region::name).toList());
		values.put("place", told(copy.dateline().place()));
		values.put("agency", told(copy.dateline().agency()));
		values.put("address", copy.permalink().path());
		values.put("language", copy.language().toLanguageTag());
		values.put("kind", copy.kind().word());
		values.put("topics", copy.topics().stream().map((topic) -> topic.name()).toList());
		values.put("bylines", copy.bylines().stream().map((byline) -> byline.name()).toList());
		values.put("aliases", copy.aliases());
		values.put("corrections", copy.corrections().stream().map((each) -> each.date() + " " + each.text()).toList());
		values.put("headings", copy.body().contents().stream().map(Heading::text).toList());
		values.put("html", copy.body().html());
		values.put("text", copy.body().text());
		values.put("withdrawn", withdrawn(copy.withdrawal()));
		describe(copy.timing(), values);
	}

	private static String withdrawn(@Nullable Withdrawal withdrawal) {
		return (withdrawal == null) ? "none" : Objects.toString(withdrawal.reason(), "without a reason");
	}

	private static void describe(Copy.Timing timing, Map<String, Object> values) {
		PublicWindow window = timing.window();
		values.put("draft", String.valueOf(window.equals(PublicWindow.NEVER)));
		values.put("publishedAt", told(timing.publishedAt()));
		values.put("goesPublicAt", told(window.goesPublicAt()));
		values.put("leavesAt", told(window.leavesAt()));
		values.put("updatedAt", told(timing.updatedAt()));
		values.put("pinnedUntil", told(timing.pinnedUntil()));
		values.put("breakingUntil", told(timing.breakingUntil()));
	}

	private static List<String> references(List<FileReference> references) {
		return references.stream()
			.map((each) -> "%d:%d %s %s".formatted(each.line(), each.column(), each.picture() ? "picture" : "link",
					each.target()))
			.toList();
	}

	private static String told(@Nullable Object value) {
		return (value instanceof Instant instant && instant.equals(PublicWindow.FOREVER)) ? "forever"
				: Objects.toString(value, "none");
	}

}
