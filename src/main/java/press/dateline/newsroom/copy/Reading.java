package press.dateline.newsroom.copy;

import java.util.List;

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
	 */
	record Standing(StandingPage page, List<Problem> problems, List<FileReference> references) implements Reading {

		public Standing {
			problems = List.copyOf(problems);
			references = List.copyOf(references);
		}

		/**
		 * Returns the same page with pictures, with the references that are followed, and
		 * with what is wrong with others.
		 */
		public Standing illustrated(List<Picture> pictures, List<FileReference> followed, List<Problem> flaws) {
			return new Standing(this.page.illustrated(pictures), Problem.inOrder(this.problems, flaws), followed);
		}

	}

	/**
	 * A file with an error: it is not filed.
	 *
	 * @param problems at least one error
	 * @param recalls whether a line that could hold the story back is unreadable, so that
	 * a public version must leave too
	 */
	record Held(List<Problem> problems, boolean recalls) implements Reading {

		public Held {
			problems = List.copyOf(problems);
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
