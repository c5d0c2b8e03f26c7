package press.dateline.article;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Foresees what will be public at another moment, of what is filed now. It shows to the
 * thread that asks and to nobody else: no edition is opened, and no count that is kept is
 * asked.
 */
@Component
public class Foresight {

	private static final Object FORESEEN = new Object();

	/**
	 * Answers as if the edition of a moment were in force.
	 * @param moment any moment that has come or will come, before
	 * {@link PublicWindow#FOREVER}
	 * @param answer what asks the {@link Archive}
	 * @throws IllegalStateException within an answer that is foreseen already
	 */
	@FromOneEdition
	public <T> T at(Instant moment, Supplier<T> answer) {
		TransactionSynchronizationManager.bindResource(FORESEEN,
				Edition.foreseen(moment.truncatedTo(ChronoUnit.MICROS)));
		try {
			return answer.get();
		}
		finally {
			TransactionSynchronizationManager.unbindResource(FORESEEN);
		}
	}

	/** Returns the edition that the caller foresees; empty where it does not. */
	static Optional<Edition> edition() {
		return Optional.ofNullable((Edition) TransactionSynchronizationManager.getResource(FORESEEN));
	}

}
