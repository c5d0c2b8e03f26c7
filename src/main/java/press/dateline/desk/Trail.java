package press.dateline.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import press.dateline.article.AddressBook.Answer;
import press.dateline.article.AddressBook.Known;
import press.dateline.article.Step;

/**
 * What readers have, and had, of the story of a file.
 *
 * @param addresses its addresses, the current one first; none where it has no story
 * @param versions the versions that readers had, newest first
 * @param history where readers see what changed; {@code null} where they do not
 */
record Trail(List<Known> addresses, List<Step> versions, @Nullable String history) {

	static final Trail NONE = new Trail(List.of(), List.of(), null);

	Trail {
		addresses = List.copyOf(addresses);
		versions = List.copyOf(versions);
	}

	/** Returns whether readers who had it are told that it is gone. */
	boolean isMissed() {
		return this.addresses.stream().anyMatch((address) -> address.answer() == Answer.GONE);
	}

}
