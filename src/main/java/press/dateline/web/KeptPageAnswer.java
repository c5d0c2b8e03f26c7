package press.dateline.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Answers with a page that was made: whole, its headers alone, or that nothing of it has
 * changed.
 */
@Component
class KeptPageAnswer {

	private final Freshness freshness;

	KeptPageAnswer(Freshness freshness) {
		this.freshness = freshness;
	}

	void with(KeptPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
		PageBytes.Form form = page.content().form(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		response.setHeader(HttpHeaders.CACHE_CONTROL, this.freshness.of(page.imprint()));
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		response.setHeader(HttpHeaders.ETAG, form.tag().header());
		if (page.content().language() != null) {
			response.setHeader(HttpHeaders.CONTENT_LANGUAGE, page.content().language());
		}
		boolean dated = this.freshness.isOver(page.changed());
		if (dated) {
			response.setHeader(HttpHeaders.LAST_MODIFIED, page.lastModified());
		}
		if (dated ? form.tag().isKnownTo(request, page.changed()) : form.tag().isKnownTo(request)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
		}
		else {
			send(form, page.content().contentType(), request, response);
		}
	}

	private static void send(PageBytes.Form form, @Nullable String contentType, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		response.setContentType(contentType);
		if (form.encoding() != null) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, form.encoding());
		}
		response.setContentLength(form.bytes().length);
		if (!Reading.isHead(request)) {
			response.getOutputStream().write(form.bytes());
		}
	}

}
