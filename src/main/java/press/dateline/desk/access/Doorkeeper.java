package press.dateline.desk.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriUtils;

/**
 * Leads those who want to see a page of the desk to where they sign in, whether there is
 * such a page or not. Everything else that they ask for is refused.
 */
class Doorkeeper implements AuthenticationEntryPoint {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		if (!wantsPage(request)) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
			return;
		}
		ReturnAddress wanted = ReturnAddress.of(request);
		String query = wanted.isFront() ? "" : "?to=" + UriUtils.encode(wanted.path(), StandardCharsets.UTF_8);
		response.setStatus(HttpServletResponse.SC_FOUND);
		response.setHeader(HttpHeaders.LOCATION, SignInController.PATH + query);
	}

	private static boolean wantsPage(HttpServletRequest request) {
		String method = request.getMethod();
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return (HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method)) && (accept == null
				|| accept.contains(MediaType.TEXT_HTML_VALUE) || accept.contains(MediaType.ALL_VALUE));
	}

}
