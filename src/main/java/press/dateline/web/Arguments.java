package press.dateline.web;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Archive;
import press.dateline.article.Edition;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * What handlers may take as an argument: the edition that they answer from, and the page
 * of a list.
 */
@Component
class Arguments implements HandlerMethodArgumentResolver {

	private final Archive archive;

	Arguments(Archive archive) {
		this.archive = archive;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Edition.class || parameter.getParameterType() == PageNumber.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		if (parameter.getParameterType() == Edition.class) {
			return this.archive.edition();
		}
		return page(request.getParameterValues("page"));
	}

	private static PageNumber page(String @Nullable [] values) {
		if (values == null) {
			return PageNumber.FIRST;
		}
		String text = (values.length == 1) ? values[0] : "";
		return PageNumber.parse(text)
			.orElseThrow(() -> new NotFoundException("Not a page number: " + Arrays.toString(values)));
	}

}
