package press.dateline.reader;

import press.dateline.article.Archive;
import press.dateline.article.Byline;
import press.dateline.article.Slug;
import press.dateline.article.Topic;
import press.dateline.paper.Paper;
import press.dateline.web.NotFoundException;
import press.dateline.web.Page;
import press.dateline.web.PageNumber;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Topics and bylines: what about, and who.
 */
@Page
class TopicController {

	private final Archive archive;

	private final Paper paper;

	private final IndexPages indexes;

	private final TopicPages pages;

	TopicController(Archive archive, Paper paper, IndexPages indexes, TopicPages pages) {
		this.archive = archive;
		this.paper = paper;
		this.indexes = indexes;
		this.pages = pages;
	}

	@GetMapping("/topics")
	String topics(Model model) {
		model.addAttribute("page", this.indexes.topics());
		return "pages/index";
	}

	@GetMapping("/topics/{slug}")
	String topic(@PathVariable String slug, PageNumber number, Model model) {
		Topic topic = Slug.parse(slug)
			.flatMap((name) -> this.archive.topic(this.paper.stories(), name))
			.orElseThrow(() -> new NotFoundException("No topic " + slug));
		model.addAttribute("page", this.pages.page(topic, number));
		return "pages/stories";
	}

	@GetMapping("/bylines")
	String bylines(Model model) {
		model.addAttribute("page", this.indexes.bylines());
		return "pages/index";
	}

	@GetMapping("/bylines/{slug}")
	String byline(@PathVariable String slug, PageNumber number, Model model) {
		Byline byline = Slug.parse(slug)
			.flatMap((name) -> this.archive.byline(this.paper.stories(), name))
			.orElseThrow(() -> new NotFoundException("No byline " + slug));
		model.addAttribute("page", this.pages.page(byline, number));
		return "pages/stories";
	}

}
