package press.dateline.newsroom.copy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Copy.Timing;
import press.dateline.article.PublicWindow;
import press.dateline.newsroom.copy.Value.Entry;
import press.dateline.newsroom.copy.Value.Mapping;
import press.dateline.newsroom.copy.Value.Text;

/**
 * Reads when a story is public, when it leaves, and until when it is prominent.
 */
final class Schedule {

	private static final Set<String> PUBLIC = Set.of("published", "publish", "public", "live", "future", "final",
			"done", "complete", "completed", "finished", "ready", "active", "posted", "seedling", "budding",
			"evergreen");

	private static final Set<String> NOT_PUBLIC = Set.of("draft", "hidden", "skip", "private", "pending", "trash",
			"unpublished", "unlisted", "archived", "auto-draft", "wip", "todo", "idea", "in progress", "in-progress",
			"review", "in review");

	private final Sheet sheet;

	private final DateValue values;

	Schedule(Sheet sheet) {
		this.sheet = sheet;
		this.values = new DateValue(sheet);
	}

	/** Returns whether the story is a draft; one that cannot be told holds the file. */
	boolean isDraft() {
		boolean draft = this.sheet.name().isDraft();
		for (Entry entry : this.sheet.front().all(Field.DRAFT)) {
			draft |= flag(entry).orElse(true);
		}
		for (Entry entry : this.sheet.front().all(Field.PUBLISH)) {
			draft |= !flag(entry).orElse(false);
		}
		for (Entry entry : this.sheet.front().all(Field.PUBLISHED)) {
			draft |= !Flag.of(entry.value()).orElse(true);
		}
		for (Entry entry : this.sheet.front().all(Field.STATUS)) {
			draft |= isNotPublic(entry);
		}
		return draft || Withheld.in(this.sheet);
	}

	private Optional<Boolean> flag(Entry entry) {
		Optional<Boolean> flag = Flag.of(entry.value());
		if (flag.isEmpty()) {
			this.sheet.notes()
				.recall(entry.value().position(),
						"“" + entry.key() + "” must be true or false, so that nothing is published by a guess.");
		}
		return flag;
	}

	private boolean isNotPublic(Entry entry) {
		String word = (entry.value() instanceof Text text) ? text.text().strip().toLowerCase(Locale.ROOT) : "";
		if (!PUBLIC.contains(word) && !NOT_PUBLIC.contains(word)) {
			this.sheet.notes()
				.recall(entry.value().position(), "“" + entry.key()
						+ "” must be published or draft, so that nothing is published" + " by a guess.");
		}
		return NOT_PUBLIC.contains(word);
	}

	/** Returns the timing of a story with the given date. */
	Timing timing(Instant publishedAt, boolean draft) {
		Instant opens = opens(publishedAt);
		Instant closes = closes(opens);
		PublicWindow window = draft ? PublicWindow.NEVER : new PublicWindow(opens, closes);
		return new Timing(publishedAt, updatedAt(publishedAt), window, until(Field.PIN, Field.PIN_UNTIL),
				until(Field.BREAKING, Field.BREAKING_UNTIL));
	}

	private Instant opens(Instant publishedAt) {
		Instant opens = publishedAt;
		for (Entry entry : this.sheet.front().all(Field.EMBARGO)) {
			opens = later(opens, this.values.holding(entry));
		}
		for (Entry entry : this.sheet.front().all(Field.PUBLISHED)) {
			if (Flag.of(entry.value()).isEmpty()) {
				opens = later(opens, this.values.holding(entry));
			}
		}
		return opens;
	}

	private Instant later(Instant opens, Optional<Moment> other) {
		return other.map((moment) -> moment.instant(this.sheet.site())).filter(opens::isBefore).orElse(opens);
	}

	private Instant closes(Instant opens) {
		Instant closes = PublicWindow.FOREVER;
		for (Entry entry : this.sheet.front().all(Field.EXPIRES)) {
			Instant end = this.values.holding(entry)
				.map((moment) -> moment.instant(this.sheet.site()))
				.filter(closes::isAfter)
				.orElse(closes);
			if (!end.isAfter(opens)) {
				this.sheet.notes()
					.recall(entry.value().position(), "The story would leave before it goes public; “" + entry.key()
							+ "” must be later than its date and embargo.");
			}
			closes = end;
		}
		return closes;
	}

	private @Nullable Instant updatedAt(Instant publishedAt) {
		Optional<Entry> entry = this.sheet.front().first(Field.UPDATED).flatMap(Schedule::dated);
		Optional<Moment> moment = entry.flatMap(this.values::other);
		if (moment.isEmpty()) {
			return null;
		}
		Instant updated = moment.get().instant(this.sheet.site());
		LocalDate day = this.sheet.site().dayOf(publishedAt);
		if (updated.isBefore(publishedAt) && moment.get().date().isBefore(day)) {
			this.sheet.notes()
				.warn(entry.get().value().position(),
						"The story was updated before its own date; correct “" + entry.get().key() + "”.");
		}
		return updated.isAfter(publishedAt) ? updated : null;
	}

	// Some tools say here whether to show a date, or who changed the file and when.
	private static Optional<Entry> dated(Entry updated) {
		if (updated.value() instanceof Mapping inner) {
			return inner.entries().stream().filter((each) -> each.key().equals("date")).findFirst();
		}
		return Flag.of(updated.value()).isPresent() ? Optional.empty() : Optional.of(updated);
	}

	private @Nullable Instant until(Field field, Field untilField) {
		Optional<Entry> flag = this.sheet.front().first(field);
		Optional<Entry> until = this.sheet.front()
			.first(untilField)
			.or(() -> flag.flatMap((entry) -> (entry.value() instanceof Mapping inner)
					? inner.entries().stream().filter((each) -> each.key().equalsIgnoreCase("until")).findFirst()
					: Optional.of(entry)));
		Optional<Boolean> plain = flag.flatMap((entry) -> Flag.of(entry.value()));
		if (plain.equals(Optional.of(false))) {
			return null;
		}
		if (until.isEmpty() || Flag.of(until.get().value()).isPresent()) {
			return flag.isPresent() ? PublicWindow.FOREVER : null;
		}
		return this.values.other(until.get()).map((moment) -> moment.instant(this.sheet.site())).orElse(null);
	}

}
