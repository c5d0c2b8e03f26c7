package press.dateline.reader;

import jakarta.servlet.http.HttpServletResponse;
import press.dateline.article.Archive;
import press.dateline.article.Slug;
import press.dateline.article.StandingPage;
import press.dateline.web.Address;
import press.dateline.web.NotFoundException;
import press.dateline.web.Page;

import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Pages that stand outside the news, and every address that no other page has.
 */
@Page
class StandingPageController {

	private final Archive archive;

	private final Heads heads;

	private final StoryText text;

	StandingPageController(Archive archive, Heads heads, StoryText text) {
		this.archive = archive;
		this.heads = heads;
		this.text = text;
	}

	// Four digits are a year.
	@GetMapping("/{name:(?!\\d{4}$).+}")
	String page(@PathVariable String name, Model model, HttpServletResponse response) {
		StandingPage page = Slug.parse(name)
			.flatMap(this.archive::page)
			.orElseThrow(() -> new NotFoundException("No page " + name));
		Address address = new Address("/" + page.name());
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, page.language().toLanguageTag());
		model.addAttribute("head", this.heads.of(page.title(), page.title(), address).in(page.language()));
		model.addAttribute("page", page);
		model.addAttribute("html", this.text.of(page));
		return "pages/standing";
	}

	@GetMapping("/**")
	String nothing() {
		throw new NotFoundException("No page has this address");
	}

}
