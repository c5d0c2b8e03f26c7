package press.dateline.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * IPTC Media Topics with their labels in the languages of the interface that IPTC has
 * (English, Arabic, French, Spanish), as shipped.
 */
public final class MediaTopics {

	private static final String FILE = "/topics/mediatopics.tsv";

	private static final List<String> LANGUAGES = List.of("en", "ar", "fr", "es");

	private static final MediaTopics SHIPPED = new MediaTopics();

	private final Map<String, MediaTopic> byCode = new LinkedHashMap<>();

	private final Map<String, Map<String, List<MediaTopic>>> byLabel = new HashMap<>();

	private MediaTopics() {
		try (InputStream file = Objects.requireNonNull(MediaTopics.class.getResourceAsStream(FILE));
				BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			lines.lines().filter((line) -> !line.startsWith("#")).map(MediaTopics::read).forEach(this::add);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the vocabulary as it is shipped. */
	public static MediaTopics shipped() {
		return SHIPPED;
	}

	private static MediaTopic read(String line) {
		String[] cells = line.split("\t", -1);
		Map<String, String> labels = new HashMap<>();
		for (int at = 0; at < LANGUAGES.size(); at++) {
			if (!cells[2 + at].isEmpty()) {
				labels.put(LANGUAGES.get(at), cells[2 + at]);
			}
		}
		return new MediaTopic(cells[0], labels, !cells[1].isEmpty());
	}

	private void add(MediaTopic topic) {
		this.byCode.put(topic.code(), topic);
		if (!topic.isRetired()) {
			topic.labels()
				.forEach((language, label) -> this.byLabel.computeIfAbsent(language, (one) -> new HashMap<>())
					.computeIfAbsent(folded(label), (one) -> new ArrayList<>())
					.add(topic));
		}
	}

	private static String folded(String label) {
		return label.strip().toLowerCase(Locale.ROOT);
	}

	/** Returns all concepts, retired ones among them, by code. */
	public Collection<MediaTopic> all() {
		return List.copyOf(this.byCode.values());
	}

	/** Returns the concept of a code of eight digits, retired or not. */
	public Optional<MediaTopic> byCode(String code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

	/**
	 * Returns the concept that is called so in a language or in English, whatever the
	 * case; none that is retired, and none where the word could mean several.
	 */
	public Optional<MediaTopic> byLabel(String label, Locale language) {
		return List.of(language.getLanguage(), Locale.ENGLISH.getLanguage())
			.stream()
			.map((one) -> this.byLabel.getOrDefault(one, Map.of()).getOrDefault(folded(label), List.of()))
			.filter((concepts) -> concepts.size() == 1)
			.map((concepts) -> concepts.get(0))
			.findFirst();
	}

	/**
	 * Returns the code that a text writes out: {@code medtop:20000002} or the URI;
	 * nothing where it is neither.
	 */
	public static Optional<String> code(String text) {
		return Stream.of(MediaTopic.PREFIX, MediaTopic.SCHEME, MediaTopic.SCHEME.replace("http:", "https:"))
			.filter((lead) -> text.regionMatches(true, 0, lead, 0, lead.length()))
			.map((lead) -> text.substring(lead.length()).strip())
			.findFirst();
	}

}
