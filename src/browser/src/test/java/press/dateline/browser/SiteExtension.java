package press.dateline.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the running site and the crawl of it. Each is made once, for all tests.
 */
class SiteExtension implements ParameterResolver {

	private static final ExtensionContext.Namespace ONCE = ExtensionContext.Namespace.create(SiteExtension.class);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == RunningSite.class || type == Crawl.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return (parameter.getParameter().getType() == Crawl.class) ? crawl(context) : site(context);
	}

	/** Returns the site, which ends when the last test has. */
	static RunningSite site(ExtensionContext context) {
		return once(context).computeIfAbsent(RunningSite.class, (key) -> start(), RunningSite.class);
	}

	private static Crawl crawl(ExtensionContext context) {
		RunningSite site = site(context);
		return once(context).computeIfAbsent(Crawl.class, (key) -> Crawl.of(site), Crawl.class);
	}

	private static Store once(ExtensionContext context) {
		return context.getRoot().getStore(ONCE);
	}

	private static RunningSite start() {
		try {
			return RunningSite.start();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex.getMessage(), ex);
		}
	}

}
