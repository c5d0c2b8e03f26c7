package press.dateline.newsroom.copy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import press.dateline.article.LeadPicture;
import press.dateline.newsroom.copy.Value.Entry;
import press.dateline.newsroom.copy.Value.Mapping;
import press.dateline.newsroom.copy.Value.Sequence;
import press.dateline.newsroom.copy.Value.Text;

/**
 * The picture that front matter names, with what is said of it: {@code image: lake.jpg}
 * and {@code image_alt: …}, or {@code image:} with {@code src}, {@code alt},
 * {@code caption} and {@code credit} below it.
 *
 * @param written the name of its file
 * @param alt what it shows in words; empty where the file says that it is decoration
 * @param caption what it tells
 * @param credit who made it
 */
record Lead(Text written, String alt, @Nullable String caption, @Nullable String credit) {

	private static final int LONGEST = 1000;

	private static final Set<String> FILE = Set.of("src", "image", "url", "path", "file");

	/** Reads it from front matter; empty where there is none in the folder. */
	static Optional<Lead> of(Sheet sheet) {
		return sheet.front()
			.first(Field.IMAGE)
			.filter((entry) -> Flag.of(entry.value()).isEmpty())
			.flatMap((entry) -> new Reader(sheet, entry).read());
	}

	/** Returns it as a story keeps it. */
	LeadPicture at(String path) {
		return new LeadPicture(path, this.alt, this.caption, this.credit);
	}

	private record Reader(Sheet sheet, Entry entry) {

		Optional<Lead> read() {
			Value value = this.entry.value();
			if (value instanceof Sequence sequence && !sequence.items().isEmpty()) {
				value = sequence.items().get(0);
			}
			List<Entry> said = (value instanceof Mapping mapping) ? mapping.entries() : List.of();
			Optional<Text> file = (value instanceof Text text) ? Optional.of(text) : file(said);
			if (file.isEmpty()) {
				this.sheet.notes()
					.warn(value.position(), "“" + this.entry.key() + "” does not name a file; it is passed over. "
							+ "Write the name of a picture, or keys with “src”.");
			}
			return file.filter(this::isInTheFolder).map((text) -> lead(text, said));
		}

		private static Optional<Text> file(List<Entry> said) {
			return said.stream()
				.filter((each) -> FILE.contains(each.key().toLowerCase(Locale.ROOT)))
				.map(Entry::value)
				.filter((value) -> value instanceof Text && !value.isBlank())
				.map(Text.class::cast)
				.findFirst();
		}

		private boolean isInTheFolder(Text file) {
			boolean elsewhere = file.text().contains("://") || file.text().strip().startsWith("//");
			if (elsewhere) {
				this.sheet.notes()
					.warn(file.position(), "The picture " + Wording.quote(file.text())
							+ " lies elsewhere and is left out. Put the file beside the story and write its name.");
			}
			return !elsewhere;
		}

		private Lead lead(Text file, List<Entry> said) {
			Optional<String> alt = words("alt", said, Field.IMAGE_ALT);
			if (alt.isEmpty()) {
				this.sheet.notes()
					.warn(file.position(), "The picture has no text for those who cannot see it. Say in a few words "
							+ "what it shows: “alt” below “image”, or “image_alt”.");
			}
			return new Lead(file, alt.orElse(""), filled(words("caption", said, Field.IMAGE_CAPTION)),
					filled(words("credit", said, Field.IMAGE_CREDIT)));
		}

		// What is said to be empty is said all the same.
		private Optional<String> words(String key, List<Entry> said, Field field) {
			return said.stream()
				.filter((each) -> each.key().equalsIgnoreCase(key))
				.findFirst()
				.or(() -> this.sheet.front().said(field))
				.map(Entry::value)
				.filter(Text.class::isInstance)
				.map((value) -> Wording.shorten(Wording.clean(((Text) value).text()), LONGEST));
		}

		private static @Nullable String filled(Optional<String> words) {
			return words.filter((text) -> !text.isEmpty()).orElse(null);
		}

	}

}
