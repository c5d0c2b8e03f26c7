package press.dateline.desk.access;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Recognises an editor by the visit that a request is part of.
 */
class Recognition extends OncePerRequestFilter {

	private static final String EDITOR = "editor";

	private final Visits visits;

	Recognition(Visits visits) {
		this.visits = visits;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.visits.of(request).isPresent()) {
			SecurityContextHolder.getContext()
				.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(EDITOR, null, List.of()));
		}
		chain.doFilter(request, response);
	}

	// An answer that is written bit by bit is asked again at its end.
	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

}
