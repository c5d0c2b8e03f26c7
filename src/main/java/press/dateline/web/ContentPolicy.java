package press.dateline.web;

/**
 * What browsers may load for a page, as {@code Content-Security-Policy} says it.
 */
public final class ContentPolicy {

	/** For pages that readers see: no script at all. */
	static final String WITHOUT_SCRIPT = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
			+ "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	/** For pages that follow the newsroom: a script of the site, which asks the site. */
	public static final String WITH_SCRIPT = WITHOUT_SCRIPT + "; script-src 'self'; connect-src 'self'";

	private ContentPolicy() {
	}

}
