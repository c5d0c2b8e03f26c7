package press.dateline.newsroom.copy;

import java.util.Optional;
import java.util.regex.Pattern;

import press.dateline.newsroom.copy.Dated.Exact;
import press.dateline.newsroom.copy.Dated.Unreadable;
import press.dateline.newsroom.copy.Value.Entry;
import press.dateline.newsroom.copy.Value.Text;

/**
 * Reads the dates of front matter. One that is there but cannot be read holds the file.
 */
final class DateValue {

	private static final Pattern LINK = Pattern.compile("^\\[\\[([^\\[\\]|]*)(?:\\|[^\\[\\]]*)?]]$");

	private final Sheet sheet;

	DateValue(Sheet sheet) {
		this.sheet = sheet;
	}

	/** Reads a date that decides whether the story is public. */
	Optional<Moment> holding(Entry entry) {
		return read(entry, true);
	}

	/** Reads any other date. */
	Optional<Moment> other(Entry entry) {
		return read(entry, false);
	}

	/** Reads a date whose problems are noted elsewhere. */
	Optional<Moment> quietly(Entry entry) {
		return (entry.value() instanceof Text text && this.sheet.dates().read(plain(text)) instanceof Exact exact)
				? Optional.of(exact.moment()) : Optional.empty();
	}

	private Optional<Moment> read(Entry entry, boolean holding) {
		if (!(entry.value() instanceof Text text)) {
			refuse(entry, "“" + entry.key() + "” must be a date, not " + FrontMatter.described(entry.value())
					+ "; write it like 2026-01-17.", holding);
			return Optional.empty();
		}
		Dated dated = this.sheet.dates().read(plain(text));
		if (dated instanceof Exact exact) {
			if (exact.doubt() != null) {
				this.sheet.notes().warn(text.position(), exact.doubt());
			}
			return Optional.of(exact.moment());
		}
		refuse(entry, (dated instanceof Unreadable unreadable) ? unreadable.why()
				: Wording.quote(text.text()) + " has no year; write it like 2026-01-17.", holding);
		return Optional.empty();
	}

	// Notes name a day by a link to its own note.
	private static String plain(Text text) {
		return LINK.matcher(text.text().strip()).replaceFirst("$1");
	}

	private void refuse(Entry entry, String text, boolean holding) {
		if (holding) {
			this.sheet.notes().recall(entry.value().position(), text);
		}
		else {
			this.sheet.notes().hold(entry.value().position(), text);
		}
	}

}
