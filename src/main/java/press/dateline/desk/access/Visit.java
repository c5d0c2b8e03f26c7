package press.dateline.desk.access;

import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;

/**
 * What a session remembers of whoever signed in, as texts: they can be read back whatever
 * version of the program wrote them, and make nothing but texts.
 *
 * @param mark what let him in: the {@link EditorsPassword#mark() password}, or a link
 * @param since when he signed in
 * @param formKey what his forms must carry
 */
record Visit(String mark, Instant since, String formKey) {

	private static final String MARK = "mark";

	private static final String SINCE = "since";

	private static final String FORM_KEY = "formKey";

	static Optional<Visit> in(HttpSession session) {
		return (session.getAttribute(MARK) instanceof String mark && session.getAttribute(SINCE) instanceof String since
				&& session.getAttribute(FORM_KEY) instanceof String formKey)
						? Optional.of(new Visit(mark, Instant.parse(since), formKey)) : Optional.empty();
	}

	void keepIn(HttpSession session) {
		session.setAttribute(MARK, this.mark);
		session.setAttribute(SINCE, this.since.toString());
		session.setAttribute(FORM_KEY, this.formKey);
	}

}
