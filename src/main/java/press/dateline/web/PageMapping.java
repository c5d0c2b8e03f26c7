package press.dateline.web;

import java.lang.reflect.Method;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import press.dateline.site.Site;

import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Gives every page an address in each language of the site: without a prefix in the
 * site's own, below {@code /fa} in Persian. The prefix is read by {@link PathLanguage}.
 */
class PageMapping extends RequestMappingHandlerMapping {

	private final Site site;

	PageMapping(Site site) {
		this.site = site;
	}

	@Override
	protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> handlerType) {
		RequestMappingInfo mapping = super.getMappingForMethod(method, handlerType);
		Page page = handlerType.getAnnotation(Page.class);
		return (mapping == null || page == null || !page.inEachLanguage()) ? mapping
				: RequestMappingInfo.paths(prefixes()).options(getBuilderConfiguration()).build().combine(mapping);
	}

	private String[] prefixes() {
		return Stream.concat(Stream.of(this.site.language()), this.site.languages().stream())
			.map(this.site::prefix)
			.distinct()
			.toArray(String[]::new);
	}

}
