package press.dateline.newsroom.copy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import press.dateline.article.Byline;
import press.dateline.article.Kind;
import press.dateline.article.Slug;
import press.dateline.article.Topic;
import press.dateline.newsroom.copy.Value.Entry;
import press.dateline.newsroom.copy.Value.Mapping;
import press.dateline.newsroom.copy.Value.Sequence;
import press.dateline.newsroom.copy.Value.Text;
import press.dateline.topic.MediaTopic;
import press.dateline.topic.MediaTopics;

/**
 * Reads what a story is about, who wrote it and what kind of work it is.
 */
final class Names {

	private static final int LONGEST = 100;

	private static final int MOST = 50;

	private static final Pattern SEMICOLONS = Pattern.compile("[;؛]");

	private static final Pattern COMMAS = Pattern.compile("[,،]");

	// “Jr.” and “PhD” belong to the name before the comma.
	private static final Pattern PEOPLE = Pattern
		.compile("[,،](?!\\s*(?:Jr|Sr|II|III|IV|PhD|Ph\\.D|MD|M\\.D)\\b)|\\s(?:and|&|et|y|и|و)\\s");

	private static final Pattern BY = Pattern.compile("^(?:by|par|por|от|از|بقلم)\\s+",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern HASHES = Pattern.compile("^#+");

	private static final Pattern MAIL = Pattern.compile("<[^>]*>?");

	// A name in bold, or the words of a link.
	private static final Pattern MARKUP = Pattern
		.compile("\\*{1,3}|(?<!\\w)_{1,3}|_{1,3}(?!\\w)|\\[([^\\[\\]]*)\\]\\([^()]*\\)");

	// What other tools call any file, which promises readers nothing.
	private static final Set<String> PLAIN_KINDS = Set.of("article", "post", "page", "blog", "note", "story", "entry");

	private final Sheet sheet;

	Names(Sheet sheet) {
		this.sheet = sheet;
	}

	/**
	 * Returns the topics, each once. A code of IPTC Media Topics, or a label in the
	 * story's language, is the topic that it is in every language.
	 */
	List<Topic> topics(Locale language) {
		List<Text> names = new ArrayList<>();
		for (Entry entry : this.sheet.front().all(Field.TOPICS)) {
			names.addAll(texts(entry, (text) -> split(text, SEMICOLONS.matcher(text).find() ? SEMICOLONS : COMMAS)));
		}
		return once(known(names), "topic", (name) -> topic(HASHES.matcher(name).replaceFirst(""), language),
				Topic::slug);
	}

	private static Optional<Topic> topic(String name, Locale language) {
		MediaTopics vocabulary = MediaTopics.shipped();
		Optional<MediaTopic> coded = MediaTopics.code(name).flatMap(vocabulary::byCode);
		return coded.map((concept) -> Topic.of(concept, concept.name(language)))
			.or(() -> vocabulary.byLabel(name, language).map((concept) -> Topic.of(concept, name.strip())))
			.or(() -> Topic.named(name));
	}

	// A code that IPTC never gave says nothing to readers.
	private List<Text> known(List<Text> names) {
		return names.stream().filter((name) -> MediaTopics.code(name.text()).map((code) -> {
			Optional<MediaTopic> concept = MediaTopics.shipped().byCode(code);
			if (concept.isEmpty()) {
				this.sheet.notes()
					.warn(name.position(), "There is no IPTC Media Topic " + Wording.quote(name.text())
							+ "; it is passed over. Write one of the codes at https://cv.iptc.org/newscodes/mediatopic/.");
			}
			else if (concept.get().isRetired()) {
				this.sheet.notes()
					.warn(name.position(), "The IPTC Media Topic " + Wording.quote(name.text()) + " (“"
							+ concept.get().english() + "”) is retired; write the one that has taken its place.");
			}
			return concept.isPresent();
		}).orElse(true)).toList();
	}

	/** Returns the bylines, each once; noted for the desk. */
	List<Byline> bylines() {
		List<Text> names = new ArrayList<>();
		for (Entry entry : this.sheet.front().all(Field.BYLINES)) {
			names.addAll(texts(entry, Names::people));
		}
		this.sheet.wire()
			.line(WireHeader.Kind.BYLINE)
			.ifPresent((line) -> people(line.text())
				.forEach((name) -> names.add(new Text(name, Position.startOf(line.number())))));
		return once(names, "byline", Byline::named, Byline::slug);
	}

	/** Returns the kind of work; a kind that is not known holds the file. */
	Kind kind() {
		Optional<Text> text = this.sheet.front()
			.text(Field.KIND, this.sheet.notes())
			.filter((word) -> !PLAIN_KINDS.contains(word.text().strip().toLowerCase(Locale.ROOT)));
		Optional<Kind> kind = text.flatMap((word) -> Kind.named(word.text()));
		if (text.isPresent() && kind.isEmpty()) {
			this.sheet.notes()
				.hold(text.get().position(),
						Wording.quote(text.get().text()) + " is not a kind of work, and readers must"
								+ " not be misled; write news, analysis, opinion, explainer, sponsored or live.");
		}
		kind.ifPresent((known) -> this.sheet.notes()
			.infer("kind", known.word(), text.get().position().line(), "front matter"));
		if (text.isEmpty()) {
			this.sheet.notes().infer("kind", Kind.NEWS.word(), 0, "no other being named");
		}
		return kind.orElse(Kind.NEWS);
	}

	private static List<String> people(String text) {
		String names = BY.matcher(text.strip()).replaceFirst("");
		return split(names, SEMICOLONS.matcher(names).find() ? SEMICOLONS : PEOPLE);
	}

	private static List<String> split(String text, Pattern separator) {
		return separator.splitAsStream(text).map(String::strip).filter((part) -> !part.isEmpty()).toList();
	}

	private List<Text> texts(Entry entry, Function<String, List<String>> splitter) {
		if (entry.value() instanceof Sequence sequence) {
			return sequence.items().stream().flatMap((item) -> name(item, entry.key()).stream()).toList();
		}
		if (entry.value() instanceof Text text) {
			return splitter.apply(text.text()).stream().map((part) -> new Text(part, text.position())).toList();
		}
		return name(entry.value(), entry.key()).stream().toList();
	}

	private Optional<Text> name(Value value, String key) {
		if (value instanceof Text text) {
			return Optional.of(text).filter((name) -> !name.isBlank());
		}
		Optional<Text> named = (value instanceof Mapping mapping) ? mapping.entries()
			.stream()
			.filter((entry) -> entry.key().equalsIgnoreCase("name") && entry.value() instanceof Text)
			.map((entry) -> (Text) entry.value())
			.findFirst() : Optional.empty();
		if (named.isEmpty()) {
			this.sheet.notes()
				.warn(value.position(), "“" + key + "” must be text or a list of names, not "
						+ FrontMatter.described(value) + " without “name”; this one is passed over.");
		}
		return named;
	}

	private static String plain(String name) {
		return MARKUP.matcher(MAIL.matcher(name).replaceFirst(""))
			.replaceAll((mark) -> (mark.group(1) != null) ? Matcher.quoteReplacement(mark.group(1)) : "");
	}

	private <T> List<T> once(List<Text> names, String what, Function<String, Optional<T>> maker,
			Function<T, Slug> slug) {
		Map<Slug, T> once = new LinkedHashMap<>();
		for (Text name : names) {
			String clean = Wording.shorten(Wording.clean(plain(name.text())), LONGEST);
			Optional<T> made = maker.apply(clean);
			if (made.isEmpty()) {
				this.sheet.notes()
					.warn(name.position(), "The " + what + " " + Wording.quote(name.text())
							+ " has neither letters nor digits; it is passed over.");
			}
			else if (once.size() < MOST && once.putIfAbsent(slug.apply(made.get()), made.get()) == null) {
				this.sheet.notes()
					.infer(what, clean, name.position().line(),
							(this.sheet.front() == FrontMatter.NONE) ? "the byline" : "front matter");
			}
		}
		return List.copyOf(once.values());
	}

}
