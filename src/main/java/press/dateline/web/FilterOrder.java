package press.dateline.web;

import org.springframework.core.Ordered;

/**
 * The order in which a request passes the filters, outermost first.
 */
final class FilterOrder {

	static final int SECURITY_HEADERS = Ordered.HIGHEST_PRECEDENCE + 10;

	static final int PAGE_CACHE = Ordered.HIGHEST_PRECEDENCE + 15;

	static final int OBSERVATION = Ordered.HIGHEST_PRECEDENCE + 17;

	static final int WHOLE_ANSWER = Ordered.HIGHEST_PRECEDENCE + 20;

	static final int ONE_EDITION = Ordered.HIGHEST_PRECEDENCE + 30;

	static final int TRUE_ADDRESS = Ordered.HIGHEST_PRECEDENCE + 40;

	private FilterOrder() {
	}

}
