package press.dateline.paper;

import java.util.Locale;

import press.dateline.article.Selection;
import press.dateline.site.Site;
import press.dateline.web.Address;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The paper in the language of the page that is being made: which stories belong in it,
 * and where its front page is. Every other address of a page is below that.
 */
@Component
public class Paper {

	private final Site site;

	/** Makes the paper of a site. */
	public Paper(Site site) {
		this.site = site;
	}

	/** Returns the site that publishes it. */
	public Site site() {
		return this.site;
	}

	/** Returns its language; where no page is being made, the site's own. */
	public Locale language() {
		LocaleContext page = LocaleContextHolder.getLocaleContext();
		Locale language = (page != null) ? page.getLocale() : null;
		return (language != null) ? language : this.site.language();
	}

	/**
	 * Returns its stories: in the site's own language all there are, each once; in
	 * another those written in it.
	 */
	public Selection stories() {
		return stories(language());
	}

	/** Returns the stories of the paper in a language of the site. */
	public Selection stories(Locale language) {
		return this.site.isOwn(language) ? Selection.EVERYTHING.readIn(language)
				: Selection.EVERYTHING.writtenIn(language);
	}

	/** Returns the address of its front page. */
	public Address front() {
		return front(language());
	}

	/** Returns the address of the front page in a language of the site. */
	public Address front(Locale language) {
		return this.site.isOwn(language) ? Address.FRONT : new Address(this.site.prefix(language));
	}

}
