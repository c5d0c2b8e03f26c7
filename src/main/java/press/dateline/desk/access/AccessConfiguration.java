package press.dateline.desk.access;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.AbstractSecurityWebApplicationInitializer;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.session.DisableEncodeUrlFilter;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The door of the desk. It stands before {@code /desk} and what is below it; no other
 * request meets a filter of Spring Security or of Spring Session.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class AccessConfiguration implements WebMvcConfigurer {

	private static final String CHAIN = AbstractSecurityWebApplicationInitializer.DEFAULT_FILTER_NAME;

	@Bean
	static DelegatingFilterProxyRegistrationBean doorOfTheDesk() {
		DelegatingFilterProxyRegistrationBean registration = new DelegatingFilterProxyRegistrationBean(CHAIN);
		registration.addUrlPatterns(Sessions.PATH, Sessions.PATH + "/*");
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ASYNC);
		return registration;
	}

	@Bean
	SecurityFilterChain deskSecurity(HttpSecurity http, Visits visits, JdbcIndexedSessionRepository sessions) {
		// Headers, pages for signing in and out, and what a session holds are our own.
		return http.securityMatcher(Sessions.PATH, Sessions.PATH + "/**")
			.headers(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement(AbstractHttpConfigurer::disable)
			.securityContext((context) -> context.securityContextRepository(new NullSecurityContextRepository()))
			.addFilterBefore(Sessions.filter(sessions), DisableEncodeUrlFilter.class)
			.csrf((csrf) -> csrf.csrfTokenRepository(new FormKeys(visits)))
			.addFilterBefore(new Recognition(visits), AnonymousAuthenticationFilter.class)
			.authorizeHttpRequests(
					(requests) -> requests.requestMatchers(SignInController.PATH, SignInController.PATH + "/**")
						.permitAll()
						.anyRequest()
						.authenticated())
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(new Doorkeeper()))
			.build();
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new OnlyThroughTheDoor());
	}

}
