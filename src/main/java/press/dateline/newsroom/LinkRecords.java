package press.dateline.newsroom;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/**
 * The links between files that the store remembers.
 */
interface LinkRecords extends JpaRepository<LinkRecord, Long> {

	List<LinkRecord> findAllByPathIn(Collection<String> paths);

	List<LinkRecord> findAllByPictureTrue();

	@Query("select distinct link.path from LinkRecord link where link.target in :targets")
	List<String> findPathsTo(Collection<String> targets);

	@Modifying(flushAutomatically = true)
	@Query("delete from LinkRecord link where link.path in :paths")
	void deleteAllOf(Collection<String> paths);

}
