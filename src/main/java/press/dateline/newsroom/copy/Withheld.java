package press.dateline.newsroom.copy;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import press.dateline.newsroom.copy.Value.Entry;
import press.dateline.newsroom.copy.Value.Mapping;

/**
 * Finds the keys by which other tools make no page of a file, or none that their lists
 * show. They are no word of ours, so that an editor is told that they count.
 */
final class Withheld {

	private static final Set<String> NEVER = Set.of("never", "false", "link", "local");

	private final Sheet sheet;

	private Withheld(Sheet sheet) {
		this.sheet = sheet;
	}

	/** Returns whether the story is kept back; the key that does so is noted. */
	static boolean in(Sheet sheet) {
		return new Withheld(sheet).isFound();
	}

	private boolean isFound() {
		Optional<Entry> found = this.sheet.front()
			.all(Field.WITHHELD)
			.stream()
			.filter((entry) -> Flag.of(entry.value()).orElse(false))
			.findFirst()
			.or(() -> this.sheet.front().all(Field.RENDER).stream().filter(Withheld::isNever).findFirst())
			.or(() -> this.sheet.front()
				.all(Field.ALIASES)
				.stream()
				.filter((entry) -> entry.key().equalsIgnoreCase("permalink") && isNo(entry.value()))
				.findFirst());
		found.ifPresent((entry) -> {
			this.sheet.notes()
				.warn(entry.position(), "“" + entry.key() + "” keeps the story back, as the tool that it was written "
						+ "for does; remove the key to publish it.");
			this.sheet.notes().infer("draft", "yes", entry.position().line(), "front matter");
		});
		return found.isPresent();
	}

	// Hugo says so of the page and of the lists, each on a line below “build”.
	private static boolean isNever(Entry entry) {
		if (entry.value() instanceof Mapping build) {
			return build.entries()
				.stream()
				.filter((each) -> each.key().equals("render") || each.key().equals("list"))
				.anyMatch((each) -> each.value() instanceof Value.Text text
						&& NEVER.contains(text.text().strip().toLowerCase(Locale.ROOT)));
		}
		return isNo(entry.value());
	}

	private static boolean isNo(Value value) {
		return Flag.of(value).filter((yes) -> !yes).isPresent();
	}

}
