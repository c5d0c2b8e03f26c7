package press.dateline.article;

/**
 * What became of an address that this site knows.
 */
public sealed interface Whereabouts {

	/**
	 * The story is public here.
	 *
	 * @param story the story
	 */
	record Here(Story story) implements Whereabouts {
	}

	/**
	 * The story is public at another address for good.
	 *
	 * @param path where it is now, Unicode and not percent-encoded
	 */
	record Moved(String path) implements Whereabouts {
	}

	/** The story was public here and has been taken back, or its time is over. */
	record Gone() implements Whereabouts {
	}

}
