package press.dateline.web;

/**
 * The address names nothing that is public. Readers are led on if it named something
 * once, else they are told, with status 404.
 */
public class NotFoundException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** Says for the log what was looked for. */
	public NotFoundException(String message) {
		super(message, null, false, false);
	}

}
