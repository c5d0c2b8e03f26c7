package press.dateline.newsroom.copy;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What front matter can say, each with the keys that say it: the first is ours, the
 * others are found in folders of other tools. Keys are compared without regard to case,
 * hyphens and underscores.
 */
enum Field {

	TITLE("title", "headline", "newstitle", "name"),

	STANDFIRST("standfirst", "summary", "description", "excerpt", "deck", "subtitle", "subhead", "lead"),

	DATE("date"),

	PUBLISHED("published", "publishDate", "pubDate", "datePublished", "publishedDate", "publishedAt", "publishedOn",
			"publicationDate", "pubDatetime", "postDate", "datePosted"),

	CREATED("created", "dateCreated", "createdAt", "createdDate", "creationDate"),

	EMBARGO("embargo"),

	EXPIRES("expires", "expiryDate", "unpublishDate", "expirationDate"),

	UPDATED("updated", "lastmod", "modified", "lastModifiedAt", "updatedDate", "dateModified", "lastUpdated",
			"updatedAt", "modifiedDate", "modDate", "modDatetime", "lastUpdate"),

	DRAFT("draft"),

	PUBLISH("publish"),

	STATUS("status"), WITHDRAWN("withdrawn"),

	WITHHELD("headless", "unlisted", "hidden", "private", "eleventyExcludeFromCollections"),

	RENDER("render", "build"),

	REDIRECT("redirectTo"),

	CASCADE("cascade"),

	DRAWING("excalidrawPlugin"),

	REGIONS("region", "regions", "location", "dateline"),

	TOPICS("topics", "topic", "tags", "tag", "categories", "category", "keywords", "section"),

	BYLINES("byline", "bylines", "authors", "author", "by"),

	IMAGE("image", "cover", "hero", "featuredImage", "heroImage", "coverImage", "thumbnail"),

	IMAGE_ALT("imageAlt", "coverAlt", "heroAlt", "featuredImageAlt", "heroImageAlt", "coverImageAlt", "thumbnailAlt"),

	IMAGE_CAPTION("imageCaption", "coverCaption", "heroCaption", "featuredImageCaption", "heroImageCaption",
			"coverImageCaption"),

	IMAGE_CREDIT("imageCredit", "coverCredit", "heroCredit", "featuredImageCredit", "heroImageCredit",
			"coverImageCredit"),

	SLUG("slug"),

	ALIASES("aliases", "redirectFrom", "permalink", "url", "path"),

	LANGUAGE("lang", "language", "locale"),

	TRANSLATION("translation", "translationKey", "translationOf"),

	CORRECTIONS("corrections"),

	KIND("kind"),

	PIN("pin", "pinned"),

	PIN_UNTIL("pinUntil"),

	BREAKING("breaking"),

	BREAKING_UNTIL("breakingUntil"),

	HEADINGS("headings");

	private static final Set<Field> HOLDING = EnumSet.of(DATE, PUBLISHED, CREATED, EMBARGO, EXPIRES, DRAFT, PUBLISH,
			STATUS, WITHDRAWN);

	private static final Map<String, Field> BY_KEY = Stream.of(values())
		.flatMap((field) -> field.keys.stream().map((key) -> Map.entry(folded(key), field)))
		.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

	private static final List<String> HOLDING_WORDS = List.of("draft", "embargo", "publish", "expire", "expiry",
			"expiration", "date", "status", "withdraw");

	private final List<String> keys;

	Field(String... keys) {
		this.keys = List.of(keys);
	}

	/** Returns the field that a key names, however it is written. */
	static Optional<Field> named(String key) {
		return Optional.ofNullable(BY_KEY.get(folded(key)));
	}

	private static String folded(String key) {
		return key.strip().toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
	}

	/**
	 * Returns whether text that could not be read might have held the story back.
	 */
	static boolean mayHold(String unreadable) {
		String lower = unreadable.toLowerCase(Locale.ROOT);
		return HOLDING_WORDS.stream().anyMatch(lower::contains);
	}

	/**
	 * Returns the key that would hold a story back and that an unknown key is one slip of
	 * the hand away from.
	 */
	static Optional<String> missedBy(String key) {
		return Stream.of(DRAFT, EMBARGO, EXPIRES, WITHDRAWN)
			.map(Field::key)
			.filter((known) -> new LevenshteinDistance(1).apply(folded(key), known) == 1)
			.findFirst();
	}

	/** Returns the key that the documentation names. */
	String key() {
		return this.keys.get(0);
	}

	/** Returns whether the field decides if and when a story is public. */
	boolean holdsBack() {
		return HOLDING.contains(this);
	}

	/** Returns where among the field's keys this one stands: the first wins. */
	int rank(String key) {
		String wanted = folded(key);
		for (int i = 0; i < this.keys.size(); i++) {
			if (folded(this.keys.get(i)).equals(wanted)) {
				return i;
			}
		}
		return this.keys.size();
	}

}
