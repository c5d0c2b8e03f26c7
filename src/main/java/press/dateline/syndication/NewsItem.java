package press.dateline.syndication;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A news object of IPTC ninjs 3.1, under the names that its schema has.
 *
 * @param name what it is called as a part of another; only there
 * @param uri what names it for ever
 * @param type what it is
 * @param standard which standard it follows; not as a part of another
 * @param firstCreated when there was a first version of it
 * @param versionCreated when it last changed in substance
 * @param pubStatus whether it may be used
 * @param language it is written in
 * @param title what a list is called
 * @param headlines its headline
 * @param descriptions the sentence below the headline, and what was put right
 * @param bodies its text
 * @param by who made it, in words
 * @param located the place that it was sent from
 * @param people who wrote it
 * @param infoSources the agency that it came by
 * @param places where it is about
 * @param subjects what it is about
 * @param genres the kind of work that it is
 * @param renditions where it can be had
 * @param altIds the edition that a list of changes is of
 * @param associations what belongs to it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record NewsItem(@Nullable String name, String uri, @Nullable String type, @Nullable Standard standard,
		@Nullable String firstCreated, @Nullable String versionCreated, String pubStatus, @Nullable String language,
		@Nullable String title, List<Text> headlines, List<Text> descriptions, List<Text> bodies, @Nullable String by,
		@Nullable String located, List<Concept> people, List<Source> infoSources, List<Concept> places,
		List<Concept> subjects, List<Genre> genres, List<Rendition> renditions, List<AltId> altIds,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<NewsItem> associations) {

	/** What may be published. */
	static final String USABLE = "usable";

	/** What must not be used any more. */
	static final String CANCELED = "canceled";

	/** Something that is not public any more. */
	static NewsItem canceled(String name, String uri, String at) {
		return new NewsItem(name, uri, "text", null, null, at, CANCELED, null, null, List.of(), List.of(), List.of(),
				null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);
	}

	/** A picture. */
	static NewsItem picture(String name, String uri, List<Text> descriptions, @Nullable String by,
			Rendition rendition) {
		return new NewsItem(name, uri, "picture", null, null, null, USABLE, null, null, List.of(), descriptions,
				List.of(), by, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(rendition),
				List.of(), null);
	}

	/** A list. */
	static NewsItem composite(String uri, String language, String title, List<Rendition> renditions, List<AltId> altIds,
			List<NewsItem> associations) {
		return new NewsItem(null, uri, "composite", Standard.NINJS, null, null, USABLE, language, title, List.of(),
				List.of(), List.of(), null, null, List.of(), List.of(), List.of(), List.of(), List.of(), renditions,
				altIds, associations);
	}

	/** Returns it as a part of another. */
	NewsItem named(String part) {
		return new NewsItem(part, this.uri, this.type, null, this.firstCreated, this.versionCreated, this.pubStatus,
				this.language, this.title, this.headlines, this.descriptions, this.bodies, this.by, this.located,
				this.people, this.infoSources, this.places, this.subjects, this.genres, this.renditions, this.altIds,
				this.associations);
	}

	/**
	 * The standard that a document follows.
	 *
	 * @param name of the standard
	 * @param version of the standard
	 * @param schema by which it can be validated
	 */
	record Standard(String name, String version, String schema) {

		static final Standard NINJS = new Standard("ninjs", "3.1",
				"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#");

	}

	/**
	 * A text.
	 *
	 * @param role what it does
	 * @param contentType how it is written
	 * @param wordCount how many words it has
	 * @param value the text
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Text(@Nullable String role, String contentType, @Nullable Integer wordCount, String value) {

		static Text plain(@Nullable String role, String value) {
			return new Text(role, "text/plain", null, value);
		}

	}

	/**
	 * A person, a place or a topic.
	 *
	 * @param name what readers call it
	 * @param rel how the story stands to it
	 * @param uri the absolute address of its page
	 * @param literal what names it here
	 * @param geoJson where it is
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Concept(String name, String rel, String uri, String literal,
			@JsonProperty("geoJSON") @Nullable Point geoJson) {
	}

	/**
	 * Where a place is, as GeoJSON (RFC 7946).
	 *
	 * @param type of the shape
	 * @param coordinates longitude and latitude
	 */
	record Point(String type, List<Double> coordinates) {

		static Point at(double longitude, double latitude) {
			return new Point("Point", List.of(longitude, latitude));
		}

	}

	/**
	 * Where a story came from.
	 *
	 * @param name of the agency
	 * @param role what it did
	 */
	record Source(String name, String role) {
	}

	/**
	 * A kind of work.
	 *
	 * @param name what it is called
	 */
	record Genre(String name) {
	}

	/**
	 * Where something can be had.
	 *
	 * @param name what tells it from the others
	 * @param href its absolute address
	 * @param contentType its media type
	 * @param width in pixels
	 * @param height in pixels
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Rendition(String name, String href, String contentType, @Nullable Integer width, @Nullable Integer height) {

		static Rendition page(String href) {
			return new Rendition("page", href, "text/html", null, null);
		}

	}

	/**
	 * Another name.
	 *
	 * @param role whose
	 * @param value the name
	 */
	record AltId(String role, String value) {
	}

}
