package press.dateline.article;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * An edition as it was opened; the last one is in force.
 */
@Entity
@Table(name = "edition")
class OpenedEdition {

	@Id
	private long number;

	private Instant instant;

	private Instant nextChange;

	@SuppressWarnings("NullAway.Init")
	private OpenedEdition() {
	}

	static OpenedEdition of(Edition edition) {
		OpenedEdition opened = new OpenedEdition();
		opened.number = edition.number();
		opened.instant = edition.instant();
		opened.nextChange = edition.nextChange();
		return opened;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof OpenedEdition opened && this.number == opened.number;
	}

	@Override
	public int hashCode() {
		return Long.hashCode(this.number);
	}

}
