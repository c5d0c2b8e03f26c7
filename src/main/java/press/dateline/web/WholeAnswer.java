package press.dateline.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.filter.OncePerRequestFilter;

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
		boolean head = Reading.isHead(request);
		Reading.HeldBack whole = new Reading.HeldBack(response);
		chain.doFilter(head ? new Reading.Plain(request) : request, whole);
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

	private static boolean isUnchanged(HttpServletRequest request, Reading.HeldBack whole) {
		if (whole.getStatus() != HttpServletResponse.SC_OK || whole.getContentSize() == 0
				|| Freshness.NONE.equals(whole.getHeader(HttpHeaders.CACHE_CONTROL))) {
			return false;
		}
		EntityTag tag = EntityTag.weak(DigestUtils.md5DigestAsHex(whole.getContentAsByteArray()));
		whole.setHeader(HttpHeaders.ETAG, tag.header());
		whole.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		return tag.isKnownTo(request);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = AskedPath.of(request.getRequestURI());
		// A page on its way into memory is held back and tagged there. Pictures are
		// large, and leave from their files with headers of their own. The desk is told
		// of what happens while it happens.
		return request instanceof Reading.Plain || path.startsWith("/actuator/") || path.startsWith("/pictures/")
				|| path.startsWith("/desk/") || path.startsWith("/preview/");
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
