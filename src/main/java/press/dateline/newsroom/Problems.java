package press.dateline.newsroom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import press.dateline.newsroom.ProblemRecord.Origin;
import press.dateline.newsroom.copy.Problem;
import press.dateline.newsroom.copy.Problem.Severity;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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

	/** Returns what stands for all problems there are: with others it is another. */
	@Transactional(readOnly = true)
	Mark mark() {
		return this.records.mark();
	}

	/**
	 * Stands for some problems.
	 *
	 * @param count how many they are
	 * @param sum of their ids
	 */
	record Mark(long count, long sum) {
	}

	/**
	 * Returns a part of the problems of one severity, by path, line and column.
	 * @param page counted from 0
	 * @param size how many at most
	 */
	@Transactional(readOnly = true)
	public List<Problem> some(Severity severity, int page, int size) {
		return this.records
			.findAllBySeverityOrderByPathAscLineNumberAscColumnNumberAscIdAsc(severity, PageRequest.of(page, size))
			.stream()
			.map(ProblemRecord::problem)
			.toList();
	}

	/** Returns what is wrong with a file: errors first, then by line and column. */
	@Transactional(readOnly = true)
	public List<Problem> of(String path, int limit) {
		return this.records.findAllByPathOrderBySeverityAscLineNumberAscColumnNumberAscIdAsc(path, Limit.of(limit))
			.stream()
			.map(ProblemRecord::problem)
			.toList();
	}

	/** Returns how many problems of one severity there are, and in how many files. */
	@Transactional(readOnly = true)
	public Count count(Severity severity) {
		return new Count(this.records.countBySeverity(severity), this.records.countPathsBySeverity(severity));
	}

	/**
	 * How many problems there are.
	 *
	 * @param problems all of them
	 * @param files in how many files
	 */
	public record Count(long problems, long files) {
	}

	/** Returns the files that have a problem of one origin. */
	Set<String> paths(Origin origin) {
		return new TreeSet<>(this.records.findPathsByOrigin(origin));
	}

	/** Replaces what was found in the given files when they were read. */
	@Transactional
	void replace(Collection<String> paths, Collection<Problem> found) {
		if (!paths.isEmpty()) {
			this.records.deleteAllOf(Origin.COPY, paths);
		}
		add(Origin.COPY, found);
	}

	/**
	 * Replaces what was found in the folder, as far as it was looked at.
	 * @return what was not known before
	 */
	@Transactional
	List<Problem> replaceOfFolder(Predicate<String> looked, Collection<Problem> found) {
		Set<String> paths = paths(Origin.FOLDER);
		paths.removeIf(looked.negate());
		found.forEach((problem) -> paths.add(problem.path()));
		List<Problem> fresh = new ArrayList<>();
		for (List<String> some : Portions.of(paths)) {
			Set<String> theirs = Set.copyOf(some);
			fresh.addAll(renew(Origin.FOLDER, some,
					found.stream().filter((problem) -> theirs.contains(problem.path())).toList()));
		}
		return fresh;
	}

	/**
	 * Replaces what is wrong with a few files, and writes only what changed.
	 * @return what was not known before
	 */
	@Transactional
	List<Problem> renew(Origin origin, Collection<String> paths, Collection<Problem> found) {
		Set<Problem> before = this.records.findAllByOriginAndPathIn(origin, paths)
			.stream()
			.map(ProblemRecord::problem)
			.collect(Collectors.toSet());
		if (!before.equals(new HashSet<>(found))) {
			this.records.deleteAllOf(origin, paths);
			add(origin, found);
		}
		return found.stream().filter((problem) -> !before.contains(problem)).toList();
	}

	private void add(Origin origin, Collection<Problem> found) {
		this.records.saveAll(found.stream().map((problem) -> new ProblemRecord(origin, problem)).toList());
	}

}
