package press.dateline.comparison;

/**
 * A piece of two texts that were compared.
 *
 * @param kind which of them has it
 * @param text its words, with the blanks and line ends that belong to them; empty where
 * something was left out
 */
public record Passage(Kind kind, String text) {

	/** Which of the two texts has a passage. */
	public enum Kind {

		/** Both. */
		KEPT,

		/** The one before alone. */
		STRUCK,

		/** The one after alone. */
		ADDED,

		/** Both, but it is left out here. */
		LEFT_OUT

	}

}
