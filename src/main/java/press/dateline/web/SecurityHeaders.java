package press.dateline.web;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The headers that every answer carries, errors and style sheets included. What a handler
 * sets itself replaces them.
 */
@Component
@Order(FilterOrder.SECURITY_HEADERS)
class SecurityHeaders extends OncePerRequestFilter {

	static final Map<String, String> ALWAYS = Map.of("Content-Security-Policy", ContentPolicy.WITHOUT_SCRIPT,
			"X-Content-Type-Options", "nosniff", "Referrer-Policy", "strict-origin-when-cross-origin",
			"Permissions-Policy",
			"camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
			"Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "same-origin",
			"X-Frame-Options", "DENY", HttpHeaders.CACHE_CONTROL, Freshness.NONE);

	/** Whoever came by an encrypted connection does so for two years, RFC 6797. */
	static final Map.Entry<String, String> TRANSPORT = Map.entry("Strict-Transport-Security",
			"max-age=63072000; includeSubDomains");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ALWAYS.forEach(response::setHeader);
		if (request.isSecure()) {
			response.setHeader(TRANSPORT.getKey(), TRANSPORT.getValue());
		}
		chain.doFilter(request, response);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
