package press.dateline.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What other sites would show within a story. Nothing of them is loaded by a page of this
 * one: a link says where it is.
 */
final class EmbedTranslator implements Translator {

	/**
	 * A site with things to show.
	 *
	 * @param label what readers know it by
	 * @param address of one thing, by its name there
	 */
	private record Place(String label, String address) {

		Optional<String> link(String id) {
			return ID.matcher(id).matches() ? Optional.of(String.format(address, id)) : Optional.empty();
		}

	}

	private static final Pattern ID = Pattern.compile("[\\w@.:/-]{1,200}");

	private static final Pattern EMBEDDED = Pattern
		.compile("(?:https?:)?//(?:www\\.)?(?:youtube(?:-nocookie)?\\.com/embed|youtu\\.be)/([\\w-]{1,40}).*");

	private static final Pattern VIMEO = Pattern.compile("(?:https?:)?//player\\.vimeo\\.com/video/(\\d{1,20}).*");

	private static final Place YOUTUBE = new Place("YouTube", "https://www.youtube.com/watch?v=%s");

	private static final Place VIMEO_PLACE = new Place("Vimeo", "https://vimeo.com/%s");

	private static final Place X = new Place("X", "https://x.com/i/status/%s");

	private static final Map<String, Place> PLACES = Map.ofEntries(Map.entry("youtube", YOUTUBE),
			Map.entry("yt", YOUTUBE), Map.entry("vimeo", VIMEO_PLACE), Map.entry("tweet", X), Map.entry("twitter", X),
			Map.entry("x", X), Map.entry("xsimple", X),
			Map.entry("instagram", new Place("Instagram", "https://www.instagram.com/p/%s/")),
			Map.entry("gist", new Place("GitHub Gist", "https://gist.github.com/%s")),
			Map.entry("codepen", new Place("CodePen", "https://codepen.io/%s")),
			Map.entry("spotify", new Place("Spotify", "https://open.spotify.com/%s")),
			Map.entry("soundcloud", new Place("SoundCloud", "https://soundcloud.com/%s")),
			Map.entry("tiktok", new Place("TikTok", "https://www.tiktok.com/%s")),
			Map.entry("bilibili", new Place("Bilibili", "https://www.bilibili.com/video/%s")),
			Map.entry("dailymotion", new Place("Dailymotion", "https://www.dailymotion.com/video/%s")),
			Map.entry("asciinema", new Place("asciinema", "https://asciinema.org/a/%s")),
			Map.entry("speakerdeck", new Place("Speaker Deck", "https://speakerdeck.com/%s")));

	private static final Set<String> MEDIA = Set.of("iframe", "video", "audio", "object", "embed", "mp4", "mp3",
			"podcast", "player", "pdf", "oembed", "videoplayer", "audioplayer");

	@Override
	public @Nullable Translation translate(Tag tag, boolean paired) {
		Place place = place(tag);
		Arguments given = tag.arguments();
		if ((place == null && !MEDIA.contains(tag.name())) || given.values().isEmpty()) {
			return null;
		}
		String title = given.said("title", "caption", "label", "alt").orElse("");
		String value = value(given);
		String address = known(value).or(() -> isAddress(value) ? Optional.of(value) : Optional.empty())
			.or(() -> (place != null) ? place.link(id(tag, value)) : file(value))
			.orElse("");
		if (address.isEmpty()) {
			return title.isEmpty() ? null : Translation.inline(HtmlText.escaped(title));
		}
		return Translation.inline(Translation.link(address, words(title, place, address)));
	}

	private static @Nullable Place place(Tag tag) {
		String provider = tag.arguments().said("provider", "type").orElse("").toLowerCase(Locale.ROOT);
		Place named = PLACES.getOrDefault(provider, PLACES.get(tag.name()
			.replaceAll("^(?:lite|embed)|(?:embed|lite|" + "video|player|simple|enhanced|nocookie)$", "")));
		return (named == null && tag.name().contains("youtube")) ? YOUTUBE : named;
	}

	private static String value(Arguments given) {
		return given
			.said("src", "url", "href", "data", "id", "videoid", "video_id", "video", "file", "link", "playlist")
			.orElseGet(() -> given.at(0))
			.strip();
	}

	/** The address of the page about what an embedded one shows. */
	private static Optional<String> known(String value) {
		Matcher youtube = EMBEDDED.matcher(value);
		if (youtube.matches()) {
			return YOUTUBE.link(youtube.group(1));
		}
		Matcher vimeo = VIMEO.matcher(value);
		return vimeo.matches() ? VIMEO_PLACE.link(vimeo.group(1)) : Optional.empty();
	}

	private static String id(Tag tag, String value) {
		List<String> positional = tag.arguments().positional();
		boolean two = tag.name().equals("gist") && positional.size() > 1 && positional.get(0).indexOf('/') < 0;
		return two ? positional.get(0) + "/" + positional.get(1) : value;
	}

	private static Optional<String> file(String value) {
		return value.isEmpty() || value.indexOf(' ') >= 0 ? Optional.empty() : Optional.of(value);
	}

	private static boolean isAddress(String value) {
		return value.matches("(?i)(?:https?:)?//\\S{1,2000}");
	}

	private static String words(String title, @Nullable Place place, String address) {
		if (title.isBlank()) {
			return address.replaceFirst("(?i)^(?:https?:)?//(?:www\\.)?", "").replaceFirst("/$", "");
		}
		String label = (place != null) ? place.label() : address.startsWith("https://www.youtube.") ? "YouTube" : "";
		return (label.isEmpty() || title.contains(label)) ? title : title + " (" + label + ")";
	}

}
