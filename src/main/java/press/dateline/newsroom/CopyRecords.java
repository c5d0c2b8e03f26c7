package press.dateline.newsroom;

import java.util.List;

import jakarta.persistence.Tuple;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/**
 * The files that the store remembers.
 */
interface CopyRecords extends JpaRepository<CopyRecord, String> {

	/** Returns the path of every file and what is known of it, and holds nothing. */
	@Query("select copy.path, copy.known from CopyRecord copy")
	List<Tuple> findAllKnown();

}
