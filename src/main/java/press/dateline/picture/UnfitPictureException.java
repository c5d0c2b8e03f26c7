package press.dateline.picture;

/**
 * A file that cannot be shown as a picture. The message is for the editor who filed it: a
 * sentence that says what is wrong and what to do.
 */
public class UnfitPictureException extends Exception {

	UnfitPictureException(String message) {
		super(message);
	}

	UnfitPictureException(String message, Throwable cause) {
		super(message, cause);
	}

}
