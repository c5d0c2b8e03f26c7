package press.dateline.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.Problems;
import press.dateline.newsroom.Proofs;
import press.dateline.newsroom.copy.Lines;
import press.dateline.newsroom.copy.Problem;
import press.dateline.newsroom.copy.Problem.Severity;

import org.springframework.stereotype.Component;

/**
 * The problems with the lines that they are about. Each file is read once for a page.
 */
@Component
class ProblemNotes {

	private static final int MARGIN = 1;

	private final Problems problems;

	private final Proofs proofs;

	ProblemNotes(Problems problems, Proofs proofs) {
		this.problems = problems;
		this.proofs = proofs;
	}

	/** Returns how many there are. */
	Problems.Count count(Severity severity) {
		return this.problems.count(severity);
	}

	/** Returns a part of those of one severity, by path; pages are counted from 0. */
	List<ProblemNote> some(Severity severity, int page, int size) {
		return noted(this.problems.some(severity, page, size));
	}

	/** Returns what is wrong with one file. */
	List<ProblemNote> of(String path, int limit) {
		return noted(this.problems.of(path, limit));
	}

	private List<ProblemNote> noted(List<Problem> found) {
		Map<String, Saved> files = new HashMap<>();
		return found.stream()
			.map((problem) -> files.computeIfAbsent(problem.path(), this::saved).note(problem))
			.toList();
	}

	private Saved saved(String path) {
		Optional<Lines> lines = this.proofs.lines(path);
		return new Saved(lines.orElse(null), lines.isPresent() && this.proofs.isNewer(path));
	}

	private record Saved(@Nullable Lines lines, boolean newer) {

		ProblemNote note(Problem problem) {
			return new ProblemNote(problem,
					(this.lines != null) ? this.lines.around(problem.line(), MARGIN) : List.of(), this.newer);
		}

	}

}
