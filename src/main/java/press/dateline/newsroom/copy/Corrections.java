package press.dateline.newsroom.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import press.dateline.article.Correction;
import press.dateline.newsroom.copy.Value.Entry;
import press.dateline.newsroom.copy.Value.Mapping;
import press.dateline.newsroom.copy.Value.Sequence;
import press.dateline.newsroom.copy.Value.Text;

/**
 * Reads what was put right in a story. A correction that cannot be read holds the file,
 * for readers are promised that none is lost.
 */
final class Corrections {

	private final Sheet sheet;

	Corrections(Sheet sheet) {
		this.sheet = sheet;
	}

	/** Returns the corrections, newest first. */
	List<Correction> read() {
		List<Correction> corrections = new ArrayList<>();
		for (Entry entry : this.sheet.front().all(Field.CORRECTIONS)) {
			List<Value> values = (entry.value() instanceof Sequence sequence) ? sequence.items()
					: List.of(entry.value());
			values.forEach((value) -> read(value).ifPresent(corrections::add));
		}
		corrections.sort(Comparator.comparing(Correction::date).reversed());
		return corrections;
	}

	private Optional<Correction> read(Value value) {
		Optional<Entry> date = part(value, "date");
		Optional<String> text = part(value, "text").map(Entry::value)
			.filter(Text.class::isInstance)
			.map((written) -> Wording.clean(((Text) written).text()));
		if (date.isEmpty() || text.isEmpty()) {
			this.sheet.notes()
				.hold(value.position(), "A correction needs “date” and “text”; write both, for example"
						+ " “- date: 2026-01-18” and below it “  text: …”.");
			return Optional.empty();
		}
		Optional<Correction> correction = new DateValue(this.sheet).other(date.get())
			.map((moment) -> new Correction(moment.date(), text.get()));
		correction.ifPresent((read) -> this.sheet.notes()
			.infer("correction", read.date() + ": " + read.text(), value.position().line(), "front matter"));
		return correction;
	}

	private static Optional<Entry> part(Value value, String key) {
		return (value instanceof Mapping mapping) ? mapping.entries()
			.stream()
			.filter((entry) -> entry.key().equalsIgnoreCase(key) && !entry.value().isBlank())
			.findFirst() : Optional.empty();
	}

}
