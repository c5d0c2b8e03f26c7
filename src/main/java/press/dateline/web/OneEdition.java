package press.dateline.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes each page from one snapshot of the store, so that an edition that opens meanwhile
 * cannot show on half of it.
 */
@Component
@Order(FilterOrder.ONE_EDITION)
class OneEdition extends OncePerRequestFilter {

	private final PlatformTransactionManager transactions;

	private final DefaultTransactionDefinition snapshot = new DefaultTransactionDefinition();

	OneEdition(PlatformTransactionManager transactions) {
		this.transactions = transactions;
		this.snapshot.setName("page");
		this.snapshot.setReadOnly(true);
		// REPEATABLE_READ would do on PostgreSQL, but H2 takes its snapshot table by
		// table.
		this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		TransactionStatus page = this.transactions.getTransaction(this.snapshot);
		try {
			chain.doFilter(request, response);
		}
		finally {
			// Nothing was written, so there is nothing to commit, and undoing nothing
			// cannot fail where a query of the page did.
			this.transactions.rollback(page);
		}
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return failed(request) || path.startsWith("/css/") || path.startsWith("/favicon.")
				|| path.startsWith("/actuator/") || path.equals("/livez") || path.equals("/readyz");
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	// The store may be what failed: the page that says so must not need it.
	private static boolean failed(HttpServletRequest request) {
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		return status instanceof Integer code && code >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
	}

}
