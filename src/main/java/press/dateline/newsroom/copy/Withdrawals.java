package press.dateline.newsroom.copy;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Withdrawal;
import press.dateline.newsroom.copy.Value.Entry;
import press.dateline.newsroom.copy.Value.Text;

/**
 * Reads whether a story is taken back, and why: {@code withdrawn: reason}, or
 * {@code withdrawn: true} where there is nothing to say. Whoever writes the key means to
 * take the story back, whatever else is wrong with the file.
 */
final class Withdrawals {

	private final Sheet sheet;

	Withdrawals(Sheet sheet) {
		this.sheet = sheet;
	}

	/** Returns the withdrawal; empty where the story is not taken back. */
	Optional<Withdrawal> read() {
		Optional<Withdrawal> withdrawal = this.sheet.front().said(Field.WITHDRAWN).flatMap(this::read);
		if (withdrawal.isPresent()) {
			this.sheet.notes().recallIfHeld();
			infer(withdrawal.get());
		}
		return withdrawal;
	}

	private void infer(Withdrawal withdrawal) {
		String reason = (withdrawal.reason() != null) ? withdrawal.reason() : "yes, without a reason";
		int line = this.sheet.front().said(Field.WITHDRAWN).orElseThrow().value().position().line();
		this.sheet.notes().infer("withdrawn", reason, line, "front matter");
	}

	private Optional<Withdrawal> read(Entry entry) {
		String reason = reason(entry);
		if (reason == null) {
			this.sheet.notes()
				.recall(entry.value().position(), "“" + entry.key() + "” must be followed by the reason, or by true "
						+ "where there is none to tell, so that nothing stays public by a guess.");
			return Optional.empty();
		}
		return Flag.of(entry.value())
			.map((yes) -> yes ? Optional.of(new Withdrawal(null)) : Optional.<Withdrawal>empty())
			.orElseGet(() -> Optional.of(new Withdrawal(reason)));
	}

	private static @Nullable String reason(Entry entry) {
		String reason = (entry.value() instanceof Text text) ? Wording.clean(text.text()) : "";
		return reason.isBlank() ? null : reason;
	}

}
