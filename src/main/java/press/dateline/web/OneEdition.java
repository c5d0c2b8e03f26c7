package press.dateline.web;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import press.dateline.article.Archive;

import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes each page from one snapshot of the store, so that an edition that opens meanwhile
 * cannot show on half of it. Before the first edition there is nothing to show, and
 * readers are asked to wait.
 */
@Component
@Order(FilterOrder.ONE_EDITION)
class OneEdition extends OncePerRequestFilter {

	private static final String SECONDS_TO_WAIT = "2";

	// A picture may take long to be made, the desk is there before the first edition, and
	// the rest needs nothing of the store.
	private static final List<String> WITHOUT_PAGES = List.of("/css/", "/js/", "/maps/", "/pictures/", "/favicon.",
			"/actuator/", "/desk/", "/preview/");

	private static final Set<String> NO_PAGES = Set.of("/livez", "/readyz", "/desk");

	private final Archive archive;

	private final PlatformTransactionManager transactions;

	private final DefaultTransactionDefinition snapshot = new DefaultTransactionDefinition();

	// Filters are made with the web server, before the store is ready to be asked.
	OneEdition(@Lazy Archive archive, PlatformTransactionManager transactions) {
		this.archive = archive;
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
			answer(request, response, chain);
		}
		finally {
			// Nothing was written, so there is nothing to commit, and undoing nothing
			// cannot fail where a query of the page did.
			this.transactions.rollback(page);
		}
	}

	private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.archive.edition().number() == 0) {
			response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
			response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return failed(request) || isWithout(request);
	}

	/** Returns whether the address of a request can be no page of an edition. */
	static boolean isWithout(HttpServletRequest request) {
		// Decoded, as the handlers are found: an address has many spellings.
		String path = AskedPath.of(request.getRequestURI());
		return NO_PAGES.contains(path) || WITHOUT_PAGES.stream().anyMatch(path::startsWith);
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
