package press.dateline.newsroom;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Tuple;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/**
 * The files that the store remembers.
 */
interface CopyRecords extends JpaRepository<CopyRecord, String> {

	/**
	 * Says of the store what {@link Known#isMissing} says of one file. Compared with a
	 * moment, which an index answers, and not with null.
	 */
	String MISSING = "from CopyRecord copy where copy.known.awaySince > :ever and copy.known.outcome <> GONE";

	/** Returns the path of every file and what is known of it, and holds nothing. */
	@Query("select copy.path, copy.known from CopyRecord copy")
	List<Tuple> findAllKnown();

	/**
	 * Returns how many files are missing but kept, and since when the first of them.
	 * @param ever a moment before all others
	 */
	@Query("select count(*), min(copy.known.awaySince) " + MISSING)
	Tuple countMissing(Instant ever);

	/**
	 * Returns the files that are missing but kept, by path.
	 * @param ever a moment before all others
	 */
	@Query("select copy.path " + MISSING + " order by copy.path")
	List<String> findMissing(Instant ever, Limit limit);

}
