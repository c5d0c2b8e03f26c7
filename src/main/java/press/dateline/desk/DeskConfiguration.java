package press.dateline.desk;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What every page of the desk may rely on.
 */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration implements WebMvcConfigurer {

	private final DeskHeaders headers;

	DeskConfiguration(DeskHeaders headers) {
		this.headers = headers;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.headers);
	}

}
