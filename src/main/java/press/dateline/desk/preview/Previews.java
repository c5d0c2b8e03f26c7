package press.dateline.desk.preview;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import press.dateline.article.Editions;
import press.dateline.article.Picture;
import press.dateline.newsroom.Galleys;
import press.dateline.reader.HiddenFraming;
import press.dateline.reader.PageProofs;
import press.dateline.site.Site;
import press.dateline.web.Address;
import press.dateline.web.NotFoundException;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Makes previews: the pages themselves, without what is clipped to them.
 */
@Component
class Previews {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm z",
			Locale.ENGLISH);

	private final Galleys galleys;

	private final PageProofs pages;

	private final HiddenFraming framing;

	private final Editions editions;

	private final Site site;

	Previews(Galleys galleys, PageProofs pages, HiddenFraming framing, Editions editions, Site site) {
		this.galleys = galleys;
		this.pages = pages;
		this.framing = framing;
		this.editions = editions;
		this.site = site;
	}

	/**
	 * A preview.
	 *
	 * @param what what it shows, in words
	 * @param page its page
	 */
	record Made(String what, ModelAndView page) {
	}

	/**
	 * Makes a preview.
	 * @param pictures below which the pictures of a file are
	 * @throws NotFoundException where the file is not there
	 */
	Made make(Subject subject, Address pictures, HttpServletRequest request) {
		if (subject instanceof Subject.OfFront front) {
			speak(front.language(), request);
			return new Made("the front page as of " + when(front.at()), this.pages.front(front.at()));
		}
		Galley galley = galley(((Subject.OfFile) subject).path());
		return new Made(galley.state(this::when), page(galley, pictures, request));
	}

	private ModelAndView page(Galley galley, Address pictures, HttpServletRequest request) {
		return galley.story().map((copy) -> {
			speak(this.site.languageOf(copy.permalink().path()), request);
			return this.pages.story(copy, pictures, galley.moment());
		}).or(() -> galley.page().map((page) -> {
			speak(page.language(), request);
			return this.pages.page(page, pictures, galley.moment());
		}))
			.orElseGet(() -> nothing("There is no page to show yet",
					"The file could not be understood as a story. The desk tells what to mend; this page shows the "
							+ "story as soon as that is saved."));
	}

	/** Says in the frame of the site why there is no preview. */
	ModelAndView nothing(String title, String text) {
		ExtendedModelMap model = new ExtendedModelMap();
		this.framing.frame(model, title);
		return new ModelAndView("desk/nothing", model).addObject("title", title).addObject("text", text);
	}

	/** Returns the pictures that a file shows as it is saved now. */
	List<Picture> pictures(String path) {
		return galley(path).pictures();
	}

	/** Says a moment in the site's zone. */
	String when(Instant moment) {
		return MOMENT.format(moment.atZone(this.site.zone()));
	}

	private Galley galley(String path) {
		return this.galleys.pull(path)
			.map((reading) -> new Galley(reading, this.editions.inForce().instant()))
			.orElseThrow(() -> new NotFoundException("No file " + path));
	}

	// The page is in the language of its own address, which this is not.
	private void speak(Locale language, HttpServletRequest request) {
		RequestContextUtils.getLocaleResolver(request).setLocale(request, null, language);
		LocaleContextHolder.setLocale(language);
	}

}
