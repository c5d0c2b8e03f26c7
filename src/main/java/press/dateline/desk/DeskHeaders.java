package press.dateline.desk;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import press.dateline.web.ContentPolicy;
import press.dateline.web.Freshness;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Says with every answer of the desk that it is nobody else’s: not to be kept, not to be
 * found, and not to be named to other sites. Its script may run.
 */
@Component
class DeskHeaders implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && method.getBeanType().isAnnotationPresent(DeskPage.class)) {
			response.setHeader("Content-Security-Policy", ContentPolicy.WITH_SCRIPT);
			response.setHeader("Referrer-Policy", "same-origin");
			response.setHeader("X-Robots-Tag", "noindex, nofollow");
			response.setHeader(HttpHeaders.CACHE_CONTROL, Freshness.NONE);
			response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Locale.ENGLISH.toLanguageTag());
		}
		return true;
	}

}
