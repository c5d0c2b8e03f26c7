package press.dateline.web;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Holds an answer back until it is whole. So a page that fails half way leaves as an
 * error and not as half a page, a slow reader never keeps the store waiting, every answer
 * has a length and an entity tag of its content, and HEAD has the very headers of GET.
 */
@Component
@Order(FilterOrder.WHOLE_ANSWER)
class WholeAnswer extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean head = HttpMethod.HEAD.matches(request.getMethod());
		HeldBack whole = new HeldBack(response);
		chain.doFilter(head ? new AsGet(request) : request, whole);
		if (response.isCommitted()) {
			return;
		}
		if (isUnchanged(request, whole)) {
			whole.resetBuffer();
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
		}
		else if (head) {
			response.setContentLength(whole.getContentSize());
		}
		else {
			whole.copyBodyToResponse();
		}
	}

	private static boolean isUnchanged(HttpServletRequest request, HeldBack whole) {
		if (whole.getStatus() != HttpServletResponse.SC_OK || whole.getContentSize() == 0
				|| Freshness.NONE.equals(whole.getHeader(HttpHeaders.CACHE_CONTROL))) {
			return false;
		}
		EntityTag tag = new EntityTag(DigestUtils.md5DigestAsHex(whole.getContentAsByteArray()));
		whole.setHeader(HttpHeaders.ETAG, tag.header());
		whole.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		return tag.isKnownTo(request);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = AskedPath.of(request.getRequestURI());
		// Pictures are large, and leave from their files with headers of their own.
		return path.startsWith("/actuator/") || path.startsWith("/pictures/");
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	/**
	 * An answer kept in memory. The language of a page is that of its story, so the views
	 * do not set the site's.
	 */
	private static final class HeldBack extends ContentCachingResponseWrapper {

		HeldBack(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void setLocale(Locale locale) {
			// Content-Language is set with the page, not by the view.
		}

	}

	/**
	 * A request for the headers alone, made as if it were for the page.
	 */
	private static final class AsGet extends HttpServletRequestWrapper {

		AsGet(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return HttpMethod.GET.name();
		}

	}

}
