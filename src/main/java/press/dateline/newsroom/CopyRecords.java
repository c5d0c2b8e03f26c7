package press.dateline.newsroom;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * The files that the store remembers.
 */
interface CopyRecords extends JpaRepository<CopyRecord, String> {

}
