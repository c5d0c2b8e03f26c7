package press.dateline.web;

import java.util.List;

import io.micrometer.observation.ObservationRegistry;
import jakarta.servlet.DispatcherType;
import press.dateline.site.Site;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ServerHttpObservationFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What every handler may rely on.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private final Arguments arguments;

	private final PageHeaders headers;

	WebConfiguration(Arguments arguments, PageHeaders headers) {
		this.arguments = arguments;
		this.headers = headers;
	}

	@Bean
	LocaleResolver localeResolver(Site site) {
		return new PathLanguage(site);
	}

	@Bean
	WebMvcRegistrations pageMapping(Site site) {
		return new WebMvcRegistrations() {
			@Override
			public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
				return new PageMapping(site);
			}
		};
	}

	/**
	 * Observes requests one by one, as Spring Boot would, but not those that are answered
	 * from memory: to measure a hit takes longer than the hit, and the page cache counts
	 * them.
	 */
	@Bean
	static FilterRegistrationBean<ServerHttpObservationFilter> observations(ObservationRegistry observations) {
		FilterRegistrationBean<ServerHttpObservationFilter> registration = new FilterRegistrationBean<>(
				new ServerHttpObservationFilter(observations));
		registration.setOrder(FilterOrder.OBSERVATION);
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
		return registration;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this.arguments);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.headers);
	}

}
