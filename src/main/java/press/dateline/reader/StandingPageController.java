package press.dateline.reader;

import press.dateline.article.Archive;
import press.dateline.article.Slug;
import press.dateline.article.StandingPage;
import press.dateline.paper.Paper;
import press.dateline.web.NotFoundException;
import press.dateline.web.Page;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Pages that stand outside the news, and every address that no other page has.
 */
@Page
class StandingPageController {

	private final Archive archive;

	private final Paper paper;

	private final StandingPages pages;

	StandingPageController(Archive archive, Paper paper, StandingPages pages) {
		this.archive = archive;
		this.paper = paper;
		this.pages = pages;
	}

	// Four digits are a year.
	@GetMapping("/{name:(?!\\d{4}$).+}")
	String page(@PathVariable String name, Model model) {
		StandingPage page = Slug.parse(name)
			.flatMap((slug) -> this.archive.page(this.paper.language(), slug))
			.orElseThrow(() -> new NotFoundException("No page " + name));
		model.addAllAttributes(this.pages.page(page));
		return "pages/standing";
	}

	@GetMapping("/**")
	String nothing() {
		throw new NotFoundException("No page has this address");
	}

}
