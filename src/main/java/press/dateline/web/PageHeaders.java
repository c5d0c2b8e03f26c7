package press.dateline.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import press.dateline.article.Archive;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

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
		Page page = (handler instanceof HandlerMethod method) ? method.getBeanType().getAnnotation(Page.class) : null;
		if (page != null) {
			response.setHeader(HttpHeaders.CONTENT_LANGUAGE, LocaleContextHolder.getLocale().toLanguageTag());
		}
		if (page != null && page.kept()) {
			Imprint imprint = this.freshness.imprint(this.archive.edition(),
					LastDay.of(variables(request)).orElse(null));
			response.setHeader(HttpHeaders.CACHE_CONTROL, this.freshness.of(imprint));
			request.setAttribute(PageCacheFilter.IMPRINT, imprint);
		}
		return true;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, String> variables(HttpServletRequest request) {
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		return (variables != null) ? (Map<String, String>) variables : Map.of();
	}

}
