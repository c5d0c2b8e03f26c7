package press.dateline.desk.preview;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What a preview is of.
 */
sealed interface Subject {

	/** Returns it in one line, to be read by {@link #read}. */
	String told();

	/** Reads what was told; empty where nothing has been told like this. */
	static Optional<Subject> read(String told) {
		String[] parts = told.split(" ", 2);
		if (parts.length < 2) {
			return Optional.empty();
		}
		return parts[0].equals(OfFile.WORD) ? Optional.of(new OfFile(parts[1])) : OfFront.read(parts);
	}

	/**
	 * A file, as it is saved when the preview is looked at.
	 *
	 * @param path below the content folder
	 */
	record OfFile(String path) implements Subject {

		private static final String WORD = "file";

		@Override
		public String told() {
			return WORD + " " + this.path;
		}

	}

	/**
	 * The front page of a moment.
	 *
	 * @param at the moment
	 * @param language of the paper
	 */
	record OfFront(Instant at, Locale language) implements Subject {

		private static final String WORD = "front";

		@Override
		public String told() {
			return WORD + " " + this.at + " " + this.language.toLanguageTag();
		}

		private static Optional<Subject> read(String[] parts) {
			String[] rest = parts[1].split(" ");
			try {
				return (parts[0].equals(WORD) && rest.length == 2)
						? Optional.of(new OfFront(Instant.parse(rest[0]), Locale.forLanguageTag(rest[1])))
						: Optional.empty();
			}
			catch (DateTimeException ex) {
				return Optional.empty();
			}
		}

	}

}
