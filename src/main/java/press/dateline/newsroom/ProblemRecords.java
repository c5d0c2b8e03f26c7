package press.dateline.newsroom;

import java.util.Collection;
import java.util.List;

import press.dateline.newsroom.copy.Problem;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/**
 * The problems that the store remembers.
 */
interface ProblemRecords extends JpaRepository<ProblemRecord, Long> {

	List<ProblemRecord> findAllByOrderByPathAscLineNumberAscColumnNumberAscIdAsc();

	List<ProblemRecord> findAllByOriginAndPathIn(ProblemRecord.Origin origin, Collection<String> paths);

	@Query("select new press.dateline.newsroom.Problems$Mark(count(problem), coalesce(sum(problem.id), 0L)) "
			+ "from ProblemRecord problem")
	Problems.Mark mark();

	List<ProblemRecord> findAllBySeverityOrderByPathAscLineNumberAscColumnNumberAscIdAsc(Problem.Severity severity,
			Pageable page);

	List<ProblemRecord> findAllByPathOrderBySeverityAscLineNumberAscColumnNumberAscIdAsc(String path, Limit limit);

	long countBySeverity(Problem.Severity severity);

	@Query("select count(distinct problem.path) from ProblemRecord problem where problem.severity = :severity")
	long countPathsBySeverity(Problem.Severity severity);

	@Query("select distinct problem.path from ProblemRecord problem where problem.origin = :origin")
	List<String> findPathsByOrigin(ProblemRecord.Origin origin);

	@Modifying(flushAutomatically = true)
	@Query("delete from ProblemRecord problem where problem.origin = :origin and problem.path in :paths")
	void deleteAllOf(ProblemRecord.Origin origin, Collection<String> paths);

}
