package press.dateline.reader;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import press.dateline.article.Archive;
import press.dateline.article.Permalink;
import press.dateline.article.Story;
import press.dateline.article.Whereabouts;
import press.dateline.web.AskedPath;
import press.dateline.web.NotFoundException;
import press.dateline.web.Page;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Stories, each at its permalink.
 */
@Page
class ArticleController {

	private final Archive archive;

	private final ArticlePages pages;

	ArticleController(Archive archive, ArticlePages pages) {
		this.archive = archive;
		this.pages = pages;
	}

	@GetMapping("/{year:\\d{4}}/{month:\\d{2}}/{day:\\d{2}}/{slug}")
	String article(HttpServletRequest request, Model model) {
		String path = AskedPath.of(request.getRequestURI());
		Story story = Permalink.parse(path)
			.flatMap((permalink) -> story(permalink.path()))
			.orElseThrow(() -> new NotFoundException("No story at " + path));
		model.addAttribute("page", this.pages.page(story));
		return "pages/article";
	}

	private Optional<Story> story(String path) {
		return this.archive.find(path)
			.filter(Whereabouts.Here.class::isInstance)
			.map((here) -> ((Whereabouts.Here) here).story());
	}

}
