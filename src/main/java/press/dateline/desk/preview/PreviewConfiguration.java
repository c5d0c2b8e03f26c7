package press.dateline.desk.preview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import press.dateline.web.ContentPolicy;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Says with every preview that it is nobody else’s: not to be kept, not to be found, and
 * its address not to be told to where it leads.
 */
@Configuration(proxyBeanMethods = false)
class PreviewConfiguration implements WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new Discretion())
			.addPathPatterns("/preview/**", "/desk/preview/files/**", "/desk/preview/pictures/**",
					"/desk/preview/front")
			.order(Ordered.LOWEST_PRECEDENCE);
	}

	private static final class Discretion implements HandlerInterceptor {

		@Override
		public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
			response.setHeader("Content-Security-Policy", ContentPolicy.WITH_SCRIPT);
			response.setHeader("Referrer-Policy", "no-referrer");
			response.setHeader("X-Robots-Tag", "noindex, nofollow");
			response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
			return true;
		}

	}

}
