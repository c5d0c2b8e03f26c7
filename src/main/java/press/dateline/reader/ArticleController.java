package press.dateline.reader;

import jakarta.servlet.http.HttpServletRequest;
import press.dateline.article.Archive;
import press.dateline.article.Permalink;
import press.dateline.article.Story;
import press.dateline.article.Whereabouts;
import press.dateline.site.Site;
import press.dateline.web.AskedPath;
import press.dateline.web.NotFoundException;
import press.dateline.web.Page;
import press.dateline.web.PageNumber;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Stories, each at its permalink, and what has changed in them.
 */
@Page
class ArticleController {

	private final Archive archive;

	private final ArticlePages pages;

	private final HistoryPages histories;

	private final Site site;

	ArticleController(Archive archive, ArticlePages pages, HistoryPages histories, Site site) {
		this.archive = archive;
		this.pages = pages;
		this.histories = histories;
		this.site = site;
	}

	@GetMapping("/{year:\\d{4}}/{month:\\d{2}}/{day:\\d{2}}/{slug}")
	String article(HttpServletRequest request, Model model) {
		model.addAttribute("page", this.pages.page(story(AskedPath.of(request.getRequestURI()))));
		return "pages/article";
	}

	@GetMapping("/{year:\\d{4}}/{month:\\d{2}}/{day:\\d{2}}/{slug}/history")
	String history(HttpServletRequest request, PageNumber number, Model model) {
		if (!this.site.history()) {
			throw new NotFoundException("What has changed in stories is not shown");
		}
		String path = AskedPath.of(request.getRequestURI());
		model.addAttribute("page", this.histories.page(story(path.substring(0, path.lastIndexOf('/'))), number));
		return "pages/history";
	}

	private Story story(String path) {
		return Permalink.parse(path)
			.flatMap((permalink) -> this.archive.find(permalink.path()))
			.filter(Whereabouts.Here.class::isInstance)
			.map((here) -> ((Whereabouts.Here) here).story())
			.orElseThrow(() -> new NotFoundException("No story at " + path));
	}

}
