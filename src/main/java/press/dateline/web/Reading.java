package press.dateline.web;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * What it takes to read a page on behalf of many: the request without what one reader
 * alone has said, and the answer held back.
 */
final class Reading {

	private Reading() {
	}

	/** Returns whether a request only reads. */
	static boolean isAbout(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod()) || isHead(request);
	}

	/** Returns whether a request wants the headers alone. */
	static boolean isHead(HttpServletRequest request) {
		return HttpMethod.HEAD.matches(request.getMethod());
	}

	/**
	 * Returns what names the page that is asked for: the path, and the query as it is,
	 * for only the page itself knows what it means.
	 */
	static String target(HttpServletRequest request) {
		String query = request.getQueryString();
		return (query != null) ? request.getRequestURI() + "?" + query : request.getRequestURI();
	}

	/**
	 * A request for the whole page, whatever its reader has of it already.
	 */
	static final class Plain extends HttpServletRequestWrapper {

		private static final Set<String> LEFT_OUT = leftOut();

		Plain(HttpServletRequest request) {
			super(request);
		}

		private static Set<String> leftOut() {
			Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
			names.add(HttpHeaders.IF_NONE_MATCH);
			names.add(HttpHeaders.IF_MODIFIED_SINCE);
			names.add(HttpHeaders.IF_MATCH);
			names.add(HttpHeaders.IF_UNMODIFIED_SINCE);
			names.add(HttpHeaders.RANGE);
			return names;
		}

		@Override
		public String getMethod() {
			return HttpMethod.GET.name();
		}

		@Override
		public @Nullable String getHeader(String name) {
			return LEFT_OUT.contains(name) ? null : super.getHeader(name);
		}

		@Override
		public Enumeration<String> getHeaders(String name) {
			return LEFT_OUT.contains(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
		}

		@Override
		public long getDateHeader(String name) {
			return LEFT_OUT.contains(name) ? -1 : super.getDateHeader(name);
		}

	}

	/**
	 * An answer kept in memory. The language of a page is that of its story, so the views
	 * do not set the site's.
	 */
	static final class HeldBack extends ContentCachingResponseWrapper {

		HeldBack(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void setLocale(Locale locale) {
			// Content-Language is set with the page, not by the view.
		}

		/** Returns whether it is all there, and can be sent again. */
		boolean isPage() {
			return getStatus() == SC_OK && !isCommitted() && getContentSize() > 0;
		}

		/** Lets it pass to whoever asked: whole, or its headers alone. */
		void pass(HttpServletRequest request) throws IOException {
			if (!isCommitted() && isHead(request)) {
				getResponse().setContentLength(getContentSize());
			}
			else {
				copyBodyToResponse();
			}
		}

	}

}
