package press.dateline.bench;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * An invented story.
 *
 * @param slug the last part of its address, which no other story has
 * @param title its headline
 * @param standfirst the sentence below it
 * @param filedAt its date and time, UTC
 * @param places where it is from, at least one
 * @param topics what it is about
 * @param byline who wrote it, a name that nobody has
 * @param body its text in Markdown
 */
record Story(String slug, String title, String standfirst, LocalDateTime filedAt, List<String> places,
		List<String> topics, String byline, String body) {

	private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'");

	/** Returns its file below the content folder: {@code 2019/03/30-slug.md}. */
	String file() {
		return "%d/%02d/%02d-%s.md".formatted(this.filedAt.getYear(), this.filedAt.getMonthValue(),
				this.filedAt.getDayOfMonth(), this.slug);
	}

	/** Returns its address in Dateline: {@code /2019/03/30/slug}. */
	String address() {
		return "/%d/%02d/%02d/%s".formatted(this.filedAt.getYear(), this.filedAt.getMonthValue(),
				this.filedAt.getDayOfMonth(), this.slug);
	}

	/**
	 * Returns its address in Hugo, which is that of its folder: {@code /2019/03/slug/}.
	 */
	String hugoAddress() {
		return "/%d/%02d/%s/".formatted(this.filedAt.getYear(), this.filedAt.getMonthValue(), this.slug);
	}

	/** Returns the same story under another headline. */
	Story titled(String newTitle) {
		return new Story(this.slug, newTitle, this.standfirst, this.filedAt, this.places, this.topics, this.byline,
				this.body);
	}

	/** Returns its file's text, which Dateline and Hugo read alike. */
	String copy() {
		return """
				---
				title: %s
				standfirst: %s
				slug: %s
				date: %s
				region: [%s]
				topics: [%s]
				byline: %s
				---

				%s
				""".formatted(this.title, this.standfirst, this.slug, SECONDS.format(this.filedAt),
				String.join(", ", this.places), String.join(", ", this.topics), this.byline, this.body);
	}

}
