package press.dateline.syndication;

/**
 * Somebody asked for the changes since an edition that there has not been.
 */
class UnknownEditionException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** Says which there have been. */
	UnknownEditionException(long inForce) {
		super("since is the number of an edition, from 0 to " + inForce
				+ ", and after is a number from a link to the next part. Begin again with since=0.", null, false,
				false);
	}

}
