package press.dateline.newsroom;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import press.dateline.newsroom.copy.Problem;

/**
 * Everything that editors must mend now.
 */
@Component
public class Problems {

	private final ProblemRecords records;

	Problems(ProblemRecords records) {
		this.records = records;
	}

	/** Returns all problems, by path, line and column. */
	@Transactional(readOnly = true)
	public List<Problem> all() {
		return this.records.findAllByOrderByPathAscLineNumberAscColumnNumberAscIdAsc()
			.stream()
			.map(ProblemRecord::problem)
			.toList();
	}

	/** Replaces what was found in the given files when they were read. */
	@Transactional
	void replace(Collection<String> paths, Collection<Problem> found) {
		if (!paths.isEmpty()) {
			this.records.deleteAllOf(ProblemRecord.Origin.COPY, paths);
		}
		add(ProblemRecord.Origin.COPY, found);
	}

	/**
	 * Replaces what was found in the folder, as far as it was looked at.
	 * @return what is new
	 */
	@Transactional
	List<Problem> replaceOfFolder(Predicate<String> looked, Collection<Problem> found) {
		Set<Problem> before = this.records.findAllByOrigin(ProblemRecord.Origin.FOLDER)
			.stream()
			.map(ProblemRecord::problem)
			.collect(Collectors.toSet());
		Set<Problem> now = new HashSet<>(found);
		Set<String> changed = Stream.concat(before.stream(), now.stream())
			.filter((problem) -> looked.test(problem.path()) && before.contains(problem) != now.contains(problem))
			.map(Problem::path)
			.collect(Collectors.toSet());
		if (changed.isEmpty()) {
			return List.of();
		}
		this.records.deleteAllOf(ProblemRecord.Origin.FOLDER, changed);
		add(ProblemRecord.Origin.FOLDER, now.stream().filter((problem) -> changed.contains(problem.path())).toList());
		return found.stream().filter((problem) -> !before.contains(problem)).toList();
	}

	private void add(ProblemRecord.Origin origin, Collection<Problem> found) {
		this.records.saveAll(found.stream().map((problem) -> new ProblemRecord(origin, problem)).toList());
	}

}
