package press.dateline.picture;

import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be shown as a picture. The message is for the editor who filed it:
 * what is wrong and what to do, in whole sentences.
 */
public class UnfitPictureException extends Exception {

	UnfitPictureException(String message) {
		super(message);
	}

	UnfitPictureException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

	static UnfitPictureException cutOff(@Nullable Throwable cause) {
		return new UnfitPictureException("The picture is cut off: its end is missing. Copy the file again.", cause);
	}

	static UnfitPictureException damaged(@Nullable Throwable cause) {
		return new UnfitPictureException(
				"The picture is damaged and cannot be read. Copy the file again, or save it anew from a picture program.",
				cause);
	}

}
