package press.dateline.desk.access;

/**
 * The password in the settings protects nothing, or cannot be read.
 */
class UnusablePasswordException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says what is wrong.
	 * @param flaw what follows “The password in dateline.desk.password”, without the
	 * password
	 */
	UnusablePasswordException(String flaw) {
		super("The password in dateline.desk.password " + flaw + ".");
	}

}
