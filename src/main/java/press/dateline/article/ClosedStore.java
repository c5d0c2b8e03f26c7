package press.dateline.article;

import java.sql.SQLException;

import com.zaxxer.hikari.SQLExceptionOverride;

/**
 * Has the pool let go of connections to a store that closed itself because its disk was
 * full or failed. H2 opens it again, as it was after the last commit, only when none is
 * left; and the pool would take them for good.
 */
public class ClosedStore implements SQLExceptionOverride {

	// DATABASE_IS_CLOSED of H2.
	private static final int CLOSED = 90098;

	@java.lang.Override
	public Override adjudicate(SQLException ex) {
		return (ex.getErrorCode() == CLOSED) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
	}

}
