package press.dateline.desk.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The key that forms carry to show that they are the desk’s own. That of an editor is
 * kept in the session; a stranger has it in a cookie, since to look at the page for
 * signing in must not fill the store with sessions.
 */
class FormKeys implements CsrfTokenRepository {

	private static final String HEADER = "X-CSRF-TOKEN";

	private static final String PARAMETER = "_csrf";

	private final CookieCsrfTokenRepository strangers = new CookieCsrfTokenRepository();

	private final Visits visits;

	FormKeys(Visits visits) {
		this.visits = visits;
		this.strangers.setHeaderName(HEADER);
		this.strangers.setParameterName(PARAMETER);
		this.strangers.setCookieName("desk_form");
		this.strangers.setCookiePath(Sessions.PATH);
		this.strangers.setCookieCustomizer((cookie) -> cookie.sameSite("Strict"));
	}

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		return this.strangers.generateToken(request);
	}

	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		this.strangers.saveToken(token, request, response);
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		return this.visits.of(request)
			.<CsrfToken>map((visit) -> new DefaultCsrfToken(HEADER, PARAMETER, visit.formKey()))
			.orElseGet(() -> this.strangers.loadToken(request));
	}

}
