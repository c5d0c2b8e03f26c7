package press.dateline.article;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

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

	/**
	 * The story was public here and has been taken back, or its time is over.
	 *
	 * @param notice what readers are told of it; {@code null} where nothing but that it
	 * is gone
	 */
	record Gone(@Nullable Notice notice) implements Whereabouts {
	}

	/**
	 * What readers are told of a story that was withdrawn.
	 *
	 * @param headline its headline, plain text
	 * @param language the language of the headline and the reason
	 * @param reason why, plain text; {@code null} where none is given
	 * @param since the first instant at which it was not public any more
	 */
	record Notice(String headline, Locale language, @Nullable String reason, Instant since) {
	}

}
