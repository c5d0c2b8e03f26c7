package press.dateline.newsroom.copy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Permalink;
import press.dateline.article.Slug;
import press.dateline.newsroom.copy.Value.Entry;
import press.dateline.newsroom.copy.Value.Sequence;
import press.dateline.newsroom.copy.Value.Text;

/**
 * Finds the address that a story asks for, and those it had before.
 */
final class Address {

	private static final int LONGEST = 500;

	private static final int MOST = 100;

	private static final Pattern WEB = Pattern.compile("(?i)https?://[^/?#]*(.*)");

	// Other tools let a slug name the folders above it.
	private static final Pattern FOLDERS = Pattern.compile("^.*/(?=[^/]*[\\p{L}\\p{N}])");

	// “/:year/:title/”, “/{{ slug }}/”: what the tool would have made of it is not known.
	private static final Pattern TEMPLATE = Pattern.compile(".*(?:/:[a-z]|\\{\\{|\\{%).*");

	// The manners of Jekyll, and words that say yes or no.
	private static final Set<String> MANNERS = Set.of("pretty", "date", "ordinal", "weekdate", "none", "true", "false");

	private static final Set<String> WHOLE = Set.of("permalink", "url", "path");

	private static final Pattern PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

	private final Sheet sheet;

	Address(Sheet sheet) {
		this.sheet = sheet;
	}

	/**
	 * Returns the readable part: front matter, the name of the file, the title. A
	 * language that has no part of the addresses follows it.
	 */
	Slug slug(String title) {
		Slug slug = words(title);
		return Languages.apart(this.sheet)
			.flatMap((language) -> Slug.of(slug.value() + "-" + language))
			.map((told) -> infer(told, 0, "the language is none of the site's"))
			.orElse(slug);
	}

	private Slug words(String title) {
		Optional<Text> written = this.sheet.front().text(Field.SLUG, this.sheet.notes());
		Optional<Slug> said = written.flatMap((text) -> Slug.of(FOLDERS.matcher(text.text()).replaceFirst("")));
		if (said.isPresent()) {
			return infer(said.get(), written.get().position().line(), "front matter");
		}
		written.ifPresent((text) -> this.sheet.notes()
			.warn(text.position(), "The slug " + Wording.quote(text.text())
					+ " has neither letters nor digits; it is passed over. Write words with hyphens between them."));
		Optional<Slug> named = Slug.of(this.sheet.name().stem());
		if (named.isPresent() && FileTitle.isMadeOfWords(this.sheet.name())) {
			return infer(named.get(), 0, "the name of the file");
		}
		return Slug.of(title)
			.map((slug) -> infer(slug, 0, "the title"))
			.or(() -> named.map((slug) -> infer(slug, 0, "the name of the file")))
			.orElseGet(() -> infer(new Slug("story"), 0, "nothing in it has letters"));
	}

	private Slug infer(Slug slug, int line, String because) {
		this.sheet.notes().infer("slug", slug.value(), line, because);
		return slug;
	}

	/**
	 * Returns the first part of the address of a story; none in the site's own language.
	 */
	@Nullable String prefix() {
		Locale language = this.sheet.language();
		return this.sheet.site().isOwn(language) ? null : language.getLanguage().toLowerCase(Locale.ROOT);
	}

	/** Returns the old addresses, each once, without the one the story has now. */
	List<String> aliases(Permalink permalink) {
		Set<String> aliases = new LinkedHashSet<>();
		for (Entry entry : this.sheet.front().all(Field.ALIASES)) {
			for (Value value : values(entry.value())) {
				alias(value, entry.key()).filter((path) -> !path.equals(permalink.path()) && aliases.add(path))
					.ifPresent((path) -> this.sheet.notes()
						.infer("old address", path, value.position().line(), "front matter"));
			}
		}
		return aliases.stream().limit(MOST).toList();
	}

	private static List<Value> values(Value value) {
		return (value instanceof Sequence sequence) ? sequence.items() : List.of(value);
	}

	private Optional<String> alias(Value value, String key) {
		if (!(value instanceof Text text)) {
			this.sheet.notes()
				.warn(value.position(), "“" + key + "” must be an address or a list of them; this one is passed over.");
			return Optional.empty();
		}
		String written = written(text.text().strip(), key);
		Matcher web = WEB.matcher(written);
		boolean onWeb = web.matches();
		if ((!onWeb && !written.startsWith("/")) || TEMPLATE.matcher(written).matches()) {
			return Optional.empty();
		}
		Optional<String> path = path(onWeb ? web.group(1) : written);
		if (path.isEmpty()) {
			refuse(text, "cannot be an address of a story; write a path such as /old/address");
		}
		else if (SiteAddresses.contain(path.get(), this.sheet.site())) {
			refuse(text, "is an address of the site itself; remove it");
			return Optional.empty();
		}
		return path;
	}

	// An alias without a slash is the other title of a note; the address of a page is
	// not.
	private static String written(String text, String key) {
		boolean bare = WHOLE.contains(key.toLowerCase(Locale.ROOT)) && !text.isEmpty() && !text.startsWith("/")
				&& !WEB.matcher(text).matches() && !MANNERS.contains(text) && text.indexOf(' ') < 0;
		return bare ? "/" + text : text;
	}

	private void refuse(Text text, String why) {
		this.sheet.notes()
			.warn(text.position(), "The old address " + Wording.quote(text.text()) + " is not taken: it " + why + ".");
	}

	/**
	 * Returns the path of an address in its true form, to which the site leads from every
	 * variant: Unicode, lower case, without query, fragment and final slash.
	 */
	private static Optional<String> path(String address) {
		String bare = address.split("[?#]", 2)[0];
		if (PERCENT.matcher(bare).find() || bare.length() > LONGEST || bare.contains("/:") || bare.startsWith("//")) {
			return Optional.empty();
		}
		String decoded = URLDecoder.decode(bare.replace("+", "%2B"), StandardCharsets.UTF_8);
		String lower = Normalizer.normalize(decoded, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		String path = Normalizer.normalize(lower, Normalizer.Form.NFC).replaceAll("/+", "/").replaceFirst("/$", "");
		List<String> parts = new ArrayList<>(List.of(path.split("/")));
		boolean plain = parts.stream().noneMatch((part) -> part.equals("..") || part.equals(".")) && path.codePoints()
			.noneMatch((each) -> each < ' ' || each == 0x7F || each == 0xFFFD || "\\{}<>\"".indexOf(each) >= 0);
		return plain ? Optional.of(path.isEmpty() ? "/" : path) : Optional.empty();
	}

}
