package press.dateline.reader;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import press.dateline.article.Archive;
import press.dateline.article.Permalink;
import press.dateline.article.Story;
import press.dateline.article.Whereabouts;
import press.dateline.web.NotFoundException;
import press.dateline.web.Page;

import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Stories, each at its permalink.
 */
@Page
class ArticleController {

	private static final String DAY = "/{year:\\d{4}}/{month:\\d{2}}/{day:\\d{2}}/{slug}";

	private final Archive archive;

	private final ArticlePages pages;

	ArticleController(Archive archive, ArticlePages pages) {
		this.archive = archive;
		this.pages = pages;
	}

	@GetMapping(DAY)
	String article(@PathVariable String year, @PathVariable String month, @PathVariable String day,
			@PathVariable String slug, Model model, HttpServletResponse response) {
		return show("/" + String.join("/", year, month, day, slug), model, response);
	}

	@GetMapping("/{lang:[a-z]{2,3}(?:-[a-z0-9]{2,8})?}" + DAY)
	String translation(@PathVariable String lang, @PathVariable String year, @PathVariable String month,
			@PathVariable String day, @PathVariable String slug, Model model, HttpServletResponse response) {
		return show("/" + String.join("/", lang, year, month, day, slug), model, response);
	}

	private String show(String path, Model model, HttpServletResponse response) {
		Story story = Permalink.parse(path)
			.flatMap((permalink) -> story(permalink.path()))
			.orElseThrow(() -> new NotFoundException("No story at " + path));
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, story.summary().language().toLanguageTag());
		model.addAttribute("page", this.pages.page(story));
		return "pages/article";
	}

	private Optional<Story> story(String path) {
		return this.archive.find(path)
			.filter(Whereabouts.Here.class::isInstance)
			.map((here) -> ((Whereabouts.Here) here).story());
	}

}
