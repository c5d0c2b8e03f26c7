package press.dateline.newsroom.copy;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Copy;
import press.dateline.article.Picture;
import press.dateline.article.StandingPage;

/**
 * What became of a file when it was read.
 */
public sealed interface Reading {

	/** Everything to mend in the file, in the order of its lines. */
	List<Problem> problems();

	/** The files that its text links to or shows. */
	default List<FileReference> references() {
		return List.of();
	}

	/** Why it was understood as it was, as far as it was. */
	default List<Inference> inferences() {
		return List.of();
	}

	/**
	 * Returns the same reading with other files in the place of some that its text names.
	 * @param files the paths of those files, by the paths that its references lead to
	 */
	default Reading relinked(Map<String, String> files) {
		return this;
	}

	private static List<FileReference> relinked(List<FileReference> references, Map<String, String> files) {
		return references.stream()
			.map((reference) -> reference.to(files.getOrDefault(reference.target(), reference.target())))
			.toList();
	}

	/**
	 * A story that can be filed; its problems are warnings.
	 *
	 * @param copy the story
	 * @param problems warnings
	 * @param references the files that its text links to or shows
	 * @param inferences why it was understood as it was
	 */
	record Readable(Copy copy, List<Problem> problems, List<FileReference> references,
			List<Inference> inferences) implements Reading {

		public Readable {
			problems = List.copyOf(problems);
			references = List.copyOf(references);
			inferences = List.copyOf(inferences);
		}

		@Override
		public Reading relinked(Map<String, String> files) {
			return new Readable(this.copy.relinked(files), this.problems, Reading.relinked(this.references, files),
					this.inferences);
		}

		/**
		 * Returns the same story with pictures, with the references that are followed,
		 * and with what is wrong with others.
		 */
		public Readable illustrated(List<Picture> pictures, List<FileReference> followed, List<Problem> flaws) {
			return new Readable(this.copy.illustrated(pictures), Problem.inOrder(this.problems, flaws), followed,
					this.inferences);
		}

	}

	/**
	 * A standing page.
	 *
	 * @param page the page
	 * @param problems warnings
	 * @param references the files that its text links to or shows
	 * @param inferences why it was understood as it was
	 */
	record Standing(StandingPage page, List<Problem> problems, List<FileReference> references,
			List<Inference> inferences) implements Reading {

		public Standing {
			problems = List.copyOf(problems);
			references = List.copyOf(references);
			inferences = List.copyOf(inferences);
		}

		@Override
		public Reading relinked(Map<String, String> files) {
			return new Standing(this.page.relinked(files), this.problems, Reading.relinked(this.references, files),
					this.inferences);
		}

		/**
		 * Returns the same page with pictures, with the references that are followed, and
		 * with what is wrong with others.
		 */
		public Standing illustrated(List<Picture> pictures, List<FileReference> followed, List<Problem> flaws) {
			return new Standing(this.page.illustrated(pictures), Problem.inOrder(this.problems, flaws), followed,
					this.inferences);
		}

	}

	/**
	 * A file with an error: it is not filed.
	 *
	 * @param problems at least one error
	 * @param recalls whether a line that could hold the story back is unreadable, so that
	 * a public version must leave too
	 * @param copy the story as far as it was understood, for editors alone; {@code null}
	 * where it was not, or is a standing page
	 * @param references the files that its text links to or shows
	 * @param inferences why it was understood as it was
	 */
	record Held(List<Problem> problems, boolean recalls, @Nullable Copy copy, List<FileReference> references,
			List<Inference> inferences) implements Reading {

		public Held {
			problems = List.copyOf(problems);
			references = List.copyOf(references);
			inferences = List.copyOf(inferences);
		}

		/** Returns whether the date of its story is known. */
		public boolean isDated() {
			return this.inferences.stream().anyMatch((inference) -> inference.what().equals("date"));
		}

		/**
		 * Returns the same with the pictures of its story, with the references that are
		 * followed, and with what is wrong with others.
		 */
		public Held illustrated(List<Picture> pictures, List<FileReference> followed, List<Problem> flaws) {
			return new Held(Problem.inOrder(this.problems, flaws), this.recalls,
					(this.copy != null) ? this.copy.illustrated(pictures) : null, followed, this.inferences);
		}

		/** A file of which nothing was understood. */
		public Held(List<Problem> problems) {
			this(problems, false, null, List.of(), List.of());
		}

	}

	/**
	 * A file that does not look like copy, such as a README.
	 *
	 * @param problems none, or warnings
	 */
	record NotCopy(List<Problem> problems) implements Reading {

		public NotCopy {
			problems = List.copyOf(problems);
		}

	}

}
