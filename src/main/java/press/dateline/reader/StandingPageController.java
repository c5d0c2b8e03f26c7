package press.dateline.reader;

import java.util.List;

import press.dateline.article.Archive;
import press.dateline.article.Slug;
import press.dateline.article.StandingPage;
import press.dateline.paper.Paper;
import press.dateline.paper.StoryText;
import press.dateline.web.Address;
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

	private final Heads heads;

	private final StoryText text;

	private final Versions versions;

	private final Words words;

	StandingPageController(Archive archive, Paper paper, Heads heads, StoryText text, Versions versions, Words words) {
		this.archive = archive;
		this.paper = paper;
		this.heads = heads;
		this.text = text;
		this.versions = versions;
		this.words = words;
	}

	// Four digits are a year.
	@GetMapping("/{name:(?!\\d{4}$).+}")
	String page(@PathVariable String name, Model model) {
		StandingPage page = Slug.parse(name)
			.flatMap((slug) -> this.archive.page(this.paper.language(), slug))
			.orElseThrow(() -> new NotFoundException("No page " + name));
		Address address = new Address(page.path(this.paper.site()));
		List<LanguageLink> versions = this.versions.of(page);
		model.addAttribute("head",
				this.heads.of(page.title(), page.title(), address)
					.in(page.language())
					.versions(this.versions.alternates(LanguageLink.of(page.language(), address), versions)));
		model.addAttribute("versions", versions);
		model.addAttribute("page", page);
		model.addAttribute("html", this.text.of(page, this.words.say("story.note.back")));
		return "pages/standing";
	}

	@GetMapping("/**")
	String nothing() {
		throw new NotFoundException("No page has this address");
	}

}
