package press.dateline.newsroom;

import org.springframework.transaction.CannotCreateTransactionException;

/**
 * This program may not write: another one has the lease, or may have it.
 */
final class LostLeaseException extends CannotCreateTransactionException {

	private static final long serialVersionUID = 1L;

	LostLeaseException() {
		super("Another node reads the folder");
	}

}
