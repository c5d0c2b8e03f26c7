package press.dateline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import press.dateline.article.Archive;
import press.dateline.article.Edition;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Gives every page its language and the time for which it may be kept.
 */
@Component
class PageHeaders implements HandlerInterceptor {

	private final Archive archive;

	private final Freshness freshness;

	PageHeaders(Archive archive, Freshness freshness) {
		this.archive = archive;
		this.freshness = freshness;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && method.getBeanType().isAnnotationPresent(Page.class)) {
			response.setHeader(HttpHeaders.CONTENT_LANGUAGE, LocaleContextHolder.getLocale().toLanguageTag());
			Edition edition = this.archive.edition();
			response.setHeader(HttpHeaders.CACHE_CONTROL, this.freshness.of(edition));
			request.setAttribute(PageCacheFilter.EDITION, edition);
		}
		return true;
	}

}
