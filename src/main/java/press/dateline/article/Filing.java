package press.dateline.article;

/**
 * What the copy desk did with a piece of copy.
 */
public sealed interface Filing {

	/** The story is new, or it has changed. */
	record Filed() implements Filing {
	}

	/** The same story was filed before; nothing changed. */
	record Unchanged() implements Filing {
	}

	/**
	 * The address belongs to another file, and the copy was not taken.
	 *
	 * @param holder the path of the file that holds the address, or a description of what
	 * else holds it
	 */
	record AddressTaken(String holder) implements Filing {
	}

}
