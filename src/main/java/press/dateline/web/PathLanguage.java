package press.dateline.web;

import java.util.Locale;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import press.dateline.site.Site;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.web.servlet.i18n.AbstractLocaleContextResolver;

/**
 * The language of a page is that of its address, whatever the reader's browser asks for:
 * an address shows the same page to everyone. A picture is in the language of the page
 * that shows it, whose address follows its folder. Only a page that stands at another
 * address than its own says itself in which language it is.
 */
class PathLanguage extends AbstractLocaleContextResolver {

	private static final String PICTURES = "/pictures/";

	private static final String SAID = PathLanguage.class.getName() + ".said";

	private final Site site;

	PathLanguage(Site site) {
		this.site = site;
	}

	// The context that Spring makes of a mere locale resolver reads the address again
	// whenever it is asked, and a page asks hundreds of times.
	@Override
	public LocaleContext resolveLocaleContext(HttpServletRequest request) {
		Object said = request.getAttribute(SAID);
		return (said != null) ? (LocaleContext) said : new SimpleLocaleContext(language(request));
	}

	private Locale language(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String path = AskedPath.of((failed != null) ? failed.toString() : request.getRequestURI());
		return this.site.languageOf(path.startsWith(PICTURES) ? path.substring(PICTURES.length() - 1) : path);
	}

	@Override
	public void setLocaleContext(HttpServletRequest request, @Nullable HttpServletResponse response,
			@Nullable LocaleContext context) {
		request.setAttribute(SAID, context);
	}

}
