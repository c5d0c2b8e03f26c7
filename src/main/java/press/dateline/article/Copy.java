package press.dateline.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import press.dateline.markdown.Heading;
import press.dateline.markdown.SourceFolder;
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
 * @param work what it shares with its versions in other languages; of no meaning to
 * readers
 * @param kind the kind of work it is
 * @param topics what it is about, each once
 * @param bylines who wrote it, each once
 * @param timing when it is public, changed and prominent
 * @param body its text
 * @param corrections what was put right, newest first
 * @param aliases old addresses on this site, each a path that begins with a slash
 * @param withdrawal that it is taken back; {@code null} where it is not
 */
public record Copy(Source source, Permalink permalink, Headline headline, Dateline dateline, Locale language,
		String work, Kind kind, List<Topic> topics, List<Byline> bylines, Timing timing, Body body,
		List<Correction> corrections, List<String> aliases, @Nullable Withdrawal withdrawal) {

	public Copy {
		topics = List.copyOf(topics);
		bylines = List.copyOf(bylines);
		corrections = List.copyOf(corrections);
		aliases = List.copyOf(aliases);
	}

	/** A story that is not withdrawn. */
	public Copy(Source source, Permalink permalink, Headline headline, Dateline dateline, Locale language, String work,
			Kind kind, List<Topic> topics, List<Byline> bylines, Timing timing, Body body, List<Correction> corrections,
			List<String> aliases) {
		this(source, permalink, headline, dateline, language, work, kind, topics, bylines, timing, body, corrections,
				aliases, null);
	}

	/** Returns the same story, taken back: it is never public. */
	public Copy withdrawn(Withdrawal why) {
		return new Copy(this.source, this.permalink, this.headline, this.dateline, this.language, this.work, this.kind,
				this.topics, this.bylines, this.timing.withdrawn(), this.body, this.corrections, this.aliases, why);
	}

	/** Returns the same story with the pictures that were found for it. */
	public Copy illustrated(List<Picture> pictures) {
		return new Copy(this.source, this.permalink, this.headline, this.dateline, this.language, this.work, this.kind,
				this.topics, this.bylines, this.timing, this.body.illustrated(pictures), this.corrections, this.aliases,
				this.withdrawal);
	}

	/**
	 * Returns the story that it becomes, as its page shows it.
	 * @param id of the story that was filed from the same file, 0 where there is none
	 */
	public Story story(long id) {
		List<String> regions = this.dateline.regions().stream().map(Region::slug).toList();
		Summary summary = new Summary(id, this.permalink.path(), this.language, this.headline.title(),
				this.headline.standfirst(), this.kind, this.dateline.date(), regions.stream().findFirst().orElse(null),
				this.timing.publishedAt());
		return new Story(summary, summary.path(), this.source.path(), this.work, regions, this.dateline.place(),
				this.dateline.agency(), this.timing.updatedAt(), this.timing.window().end().orElse(null), this.topics,
				this.bylines, this.body.html(), this.body.contents(), this.body.words(), this.corrections,
				this.body.pictures(), this.body.lead());
	}

	/**
	 * Returns the same story with other files in the place of some that it names.
	 * @param files the paths of those files, by the paths that the story has
	 */
	public Copy relinked(Map<String, String> files) {
		return new Copy(this.source, this.permalink, this.headline, this.dateline, this.language, this.work, this.kind,
				this.topics, this.bylines, this.timing, this.body.relinked(SourceFolder.of(this.source.path()), files),
				this.corrections, this.aliases);
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
	@Embeddable
	public record Headline(@Column(columnDefinition = "text") String title,
			@Column(columnDefinition = "text") @Nullable String standfirst) {
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
	 * When a story is public, when it changed and until when it is prominent; kept to the
	 * microsecond, as every database can store it.
	 *
	 * @param publishedAt the moment on its dateline
	 * @param updatedAt when it last changed in substance
	 * @param window when it is public; {@link PublicWindow#NEVER} for a draft
	 * @param pinnedUntil until when it leads the front page
	 * @param breakingUntil until when it is told as breaking news
	 */
	@Embeddable
	public record Timing(Instant publishedAt, @Nullable Instant updatedAt, @Embedded PublicWindow window,
			@Nullable Instant pinnedUntil, @Nullable Instant breakingUntil) {

		public Timing {
			publishedAt = publishedAt.truncatedTo(ChronoUnit.MICROS);
			updatedAt = toMicros(updatedAt);
			pinnedUntil = toMicros(pinnedUntil);
			breakingUntil = toMicros(breakingUntil);
		}

		private static @Nullable Instant toMicros(@Nullable Instant instant) {
			return (instant != null) ? instant.truncatedTo(ChronoUnit.MICROS) : null;
		}

		/** Returns the same, changed at the given moment if that is its last change. */
		public Timing changedAt(Instant moment) {
			boolean last = moment.isAfter(this.publishedAt)
					&& (this.updatedAt == null || moment.isAfter(this.updatedAt));
			return last ? new Timing(this.publishedAt, moment, this.window, this.pinnedUntil, this.breakingUntil)
					: this;
		}

		/** Returns the same with a window that never opens. */
		Timing withdrawn() {
			return new Timing(this.publishedAt, this.updatedAt, PublicWindow.NEVER, null, null);
		}

		/** Returns the instants at which readers would see something change. */
		Stream<Instant> changes() {
			return Stream.concat(this.window.edges(), Stream.of(this.pinnedUntil, this.breakingUntil))
				.filter(Objects::nonNull);
		}

	}

	/**
	 * The text of a story, rendered once.
	 *
	 * @param html safe HTML with marks for links between files
	 * @param text the same as plain text
	 * @param contents its section headings
	 * @param words how many words it has
	 * @param pictures those that it shows, each file once
	 * @param lead the picture above it
	 */
	public record Body(String html, String text, List<Heading> contents, int words, List<Picture> pictures,
			@Nullable LeadPicture lead) {

		public Body {
			contents = List.copyOf(contents);
			pictures = List.copyOf(pictures);
		}

		/** A text without pictures. */
		public Body(String html, String text, List<Heading> contents, int words) {
			this(html, text, contents, words, List.of(), null);
		}

		private Body relinked(SourceFolder folder, Map<String, String> files) {
			LeadPicture other = (this.lead != null)
					? this.lead.at(files.getOrDefault(this.lead.path(), this.lead.path())) : null;
			return new Body(folder.relink(this.html, files), this.text, this.contents, this.words, this.pictures,
					other);
		}

		private Body illustrated(List<Picture> found) {
			return new Body(this.html, this.text, this.contents, this.words, found, this.lead);
		}

	}

}
