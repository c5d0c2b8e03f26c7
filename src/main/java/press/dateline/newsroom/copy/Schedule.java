package press.dateline.newsroom.copy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm zzz", Locale.ENGLISH);

	private final Sheet sheet;

	private final DateValue values;

	Schedule(Sheet sheet) {
		this.sheet = sheet;
		this.values = new DateValue(sheet);
	}

	/** Returns whether the story is a draft; one that cannot be told holds the file. */
	boolean isDraft() {
		boolean draft = this.sheet.name().isDraft();
		if (draft) {
			this.sheet.notes().infer("draft", "yes", 0, "the folder that the file lies in");
		}
		draft |= says(Field.DRAFT, (entry) -> flag(entry).orElse(true));
		draft |= says(Field.PUBLISH, (entry) -> !flag(entry).orElse(false));
		draft |= says(Field.PUBLISHED, (entry) -> !Flag.of(entry.value()).orElse(true));
		draft |= says(Field.STATUS, this::isNotPublic);
		return draft || Withheld.in(this.sheet);
	}

	// Every entry is judged, so that all problems are told at once.
	private boolean says(Field field, Predicate<Entry> draft) {
		List<Entry> saying = this.sheet.front().all(field).stream().filter(draft).toList();
		saying.forEach(
				(entry) -> this.sheet.notes().infer("draft", "yes", entry.value().position().line(), "front matter"));
		return !saying.isEmpty();
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
		Instant opens = opens(publishedAt, draft);
		Instant closes = closes(opens);
		PublicWindow window = draft ? PublicWindow.NEVER : new PublicWindow(opens, closes);
		return new Timing(publishedAt, updatedAt(publishedAt), window, until(Field.PIN, Field.PIN_UNTIL),
				until(Field.BREAKING, Field.BREAKING_UNTIL));
	}

	private Instant opens(Instant publishedAt, boolean draft) {
		Instant opens = publishedAt;
		int line = 0;
		for (Entry entry : embargoes()) {
			Optional<Instant> later = this.values.holding(entry)
				.map((moment) -> moment.instant(this.sheet.site()))
				.filter(opens::isBefore);
			if (later.isPresent()) {
				opens = later.get();
				line = entry.value().position().line();
			}
		}
		if (line > 0) {
			this.sheet.notes().infer("embargo", told(opens), line, "front matter");
		}
		else if (!draft && this.sheet.notes().tell("date")) {
			this.sheet.notes().infer("public from", told(opens), 0, "its date");
		}
		return opens;
	}

	private List<Entry> embargoes() {
		return Stream.concat(this.sheet.front().all(Field.EMBARGO).stream(),
				this.sheet.front().all(Field.PUBLISHED).stream().filter((entry) -> Flag.of(entry.value()).isEmpty()))
			.toList();
	}

	private String told(Instant instant) {
		return MOMENT.format(instant.atZone(this.sheet.site().zone()));
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
			if (end.isBefore(closes)) {
				this.sheet.notes().infer("public until", told(end), entry.value().position().line(), "front matter");
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
		if (!updated.isAfter(publishedAt)) {
			return null;
		}
		this.sheet.notes().infer("updated", told(updated), entry.get().value().position().line(), "front matter");
		return updated;
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
			flag.ifPresent((entry) -> prominent(field, "yes", entry));
			return flag.isPresent() ? PublicWindow.FOREVER : null;
		}
		Optional<Instant> end = this.values.other(until.get()).map((moment) -> moment.instant(this.sheet.site()));
		end.ifPresent((instant) -> prominent(field, "until " + told(instant), until.get()));
		return end.orElse(null);
	}

	private void prominent(Field field, String value, Entry entry) {
		this.sheet.notes().infer(field.key(), value, entry.value().position().line(), "front matter");
	}

}
