package press.dateline.newsroom.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Copy;
import press.dateline.newsroom.copy.Problem.Severity;

/**
 * What is noted down while one file is read: its problems, and why it was understood as
 * it was.
 */
final class Notes {

	private final String path;

	private final List<Problem> problems = new ArrayList<>();

	private final List<Inference> inferences = new ArrayList<>();

	private boolean holds;

	private boolean recalls;

	Notes(String path) {
		this.path = path;
	}

	/** Notes something that only needs mending. */
	void warn(Position position, String text) {
		add(position, Severity.WARNING, text);
	}

	/** Notes something that holds the file. */
	void hold(Position position, String text) {
		add(position, Severity.ERROR, text);
		this.holds = true;
	}

	/**
	 * Notes something that holds the file and may have been meant to take the story back.
	 */
	void recall(Position position, String text) {
		hold(position, text);
		this.recalls = true;
	}

	/** Takes the story back wherever anything holds the file. */
	void recallIfHeld() {
		this.recalls = true;
	}

	private void add(Position position, Severity severity, String text) {
		this.problems.add(new Problem(this.path, position.line(), position.column(), severity, text));
	}

	/** Notes why something was understood as it was. */
	void infer(String what, String value, int line, String because) {
		this.inferences.add(new Inference(what, value, line, because));
	}

	/** Returns whether it was noted why something was understood. */
	boolean tell(String what) {
		return this.inferences.stream().anyMatch((inference) -> inference.what().equals(what));
	}

	boolean holds() {
		return this.holds;
	}

	/** Returns a held file of which no story could be put together. */
	Reading.Held held() {
		return held(null, List.of());
	}

	/** Returns a held file with the story as far as it was understood. */
	Reading.Held held(@Nullable Copy copy, List<FileReference> references) {
		return new Reading.Held(problems(), this.recalls, copy, references, inferences());
	}

	/** Returns the problems in the order of their lines. */
	List<Problem> problems() {
		return this.problems.stream()
			.sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
			.toList();
	}

	List<Inference> inferences() {
		return List.copyOf(this.inferences);
	}

}
