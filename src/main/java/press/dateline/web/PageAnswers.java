package press.dateline.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

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
class PageAnswers {

	private final Freshness freshness;

	PageAnswers(Freshness freshness) {
		this.freshness = freshness;
	}

	/** Returns the answer with a page, as of now. */
	PageAnswer with(KeptPage page, Conditions conditions) {
		PageBytes content = page.content();
		PageBytes.Form form = content.form(conditions.acceptEncoding());
		boolean dated = this.freshness.isOver(page.changed());
		boolean known = conditions.knows(form.tag(), dated ? page.changed() : null);
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put(HttpHeaders.CACHE_CONTROL, this.freshness.of(page.imprint()));
		headers.put(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		headers.put(HttpHeaders.ETAG, form.tag().header());
		headers.putAll(content.headers());
		put(headers, HttpHeaders.LAST_MODIFIED, dated ? page.lastModified() : null);
		if (known) {
			return new PageAnswer(headers, null);
		}
		put(headers, HttpHeaders.CONTENT_TYPE, content.contentType());
		put(headers, HttpHeaders.CONTENT_ENCODING, form.encoding());
		return new PageAnswer(headers, form.bytes());
	}

	private static void put(Map<String, String> headers, String name, @Nullable String value) {
		if (value != null) {
			headers.put(name, value);
		}
	}

	/** Sends a page to whoever asked a servlet for it. */
	void send(KeptPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
		PageAnswer answer = with(page, Conditions.of(request));
		answer.headers().forEach(response::setHeader);
		byte[] body = answer.body();
		if (body == null) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		response.setContentLength(body.length);
		if (!Reading.isHead(request)) {
			response.getOutputStream().write(body);
		}
	}

}
