package press.dateline.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import press.dateline.markdown.Heading;
import press.dateline.region.Region;

/**
 * A story as filed and understood, ready for the copy desk. Nothing in it depends on the
 * moment at which it is read.
 *
 * @param source the file that it was read from
 * @param permalink the address it asks for
 * @param headline the words at its head
 * @param dateline where and when it comes from
 * @param language the language it is written in
 * @param kind the kind of work it is
 * @param topics what it is about, each once
 * @param bylines who wrote it, each once
 * @param timing when it is public, changed and prominent
 * @param body its text
 * @param corrections what was put right, newest first
 * @param aliases old addresses on this site, each a path that begins with a slash
 */
public record Copy(Source source, Permalink permalink, Headline headline, Dateline dateline, Locale language, Kind kind,
		List<Topic> topics, List<Byline> bylines, Timing timing, Body body, List<Correction> corrections,
		List<String> aliases) {

	public Copy {
		topics = List.copyOf(topics);
		bylines = List.copyOf(bylines);
		corrections = List.copyOf(corrections);
		aliases = List.copyOf(aliases);
	}

	/**
	 * The file that copy was read from.
	 *
	 * @param path below the content folder, NFC, with {@code /} between names
	 * @param hash of its bytes, SHA-256 in hexadecimal
	 */
	public record Source(String path, String hash) {
	}

	/**
	 * The words at the head of a story, plain text.
	 *
	 * @param title the headline, never blank
	 * @param standfirst the sentence below it
	 */
	public record Headline(String title, @Nullable String standfirst) {
	}

	/**
	 * Where and when a story comes from.
	 *
	 * @param date the day as written; it is never shifted by a zone
	 * @param regions the regions named, the main one first; their parents are not listed
	 * @param place the place as an agency line wrote it, for example {@code TEHRAN}
	 * @param agency the agency that the line names
	 */
	public record Dateline(LocalDate date, List<Region> regions, @Nullable String place, @Nullable String agency) {

		public Dateline {
			regions = List.copyOf(regions);
		}

	}

	/**
	 * When a story is public, when it changed and until when it is prominent.
	 *
	 * @param publishedAt the moment on its dateline
	 * @param updatedAt when it last changed in substance
	 * @param window when it is public; {@link PublicWindow#NEVER} for a draft
	 * @param pinnedUntil until when it leads the front page
	 * @param breakingUntil until when it is told as breaking news
	 */
	public record Timing(Instant publishedAt, @Nullable Instant updatedAt, PublicWindow window,
			@Nullable Instant pinnedUntil, @Nullable Instant breakingUntil) {
	}

	/**
	 * The text of a story, rendered once.
	 *
	 * @param html safe HTML with marks for links between files
	 * @param text the same as plain text
	 * @param contents its section headings
	 * @param words how many words it has
	 */
	public record Body(String html, String text, List<Heading> contents, int words) {

		public Body {
			contents = List.copyOf(contents);
		}

	}

}
