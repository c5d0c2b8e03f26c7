package press.dateline.reader;

import java.util.List;
import java.util.Map;

import press.dateline.article.StandingPage;
import press.dateline.paper.Image;
import press.dateline.paper.Paper;
import press.dateline.paper.StoryText;
import press.dateline.web.Address;

import org.springframework.stereotype.Component;

/**
 * Makes standing pages.
 */
@Component
class StandingPages {

	private final Paper paper;

	private final Heads heads;

	private final StoryText text;

	private final Versions versions;

	private final Words words;

	StandingPages(Paper paper, Heads heads, StoryText text, Versions versions, Words words) {
		this.paper = paper;
		this.heads = heads;
		this.text = text;
		this.versions = versions;
		this.words = words;
	}

	/** Makes a page, as its template shows it. */
	Map<String, Object> page(StandingPage page) {
		Address address = new Address(page.path(this.paper.site()));
		List<LanguageLink> others = this.versions.of(page);
		Head head = this.heads.of(page.title(), page.title(), address)
			.in(page.language())
			.versions(this.versions.alternates(LanguageLink.of(page.language(), address), others));
		return page(page, head, others, Image.folder(address.path()));
	}

	/**
	 * Makes a page for those alone who have its address.
	 * @param pictures below which its pictures are
	 */
	Map<String, Object> unlisted(StandingPage page, Address pictures) {
		Address address = new Address(page.path(this.paper.site()));
		Head head = this.heads.of(page.title(), page.title(), address).in(page.language()).unlisted();
		return page(page, head, this.versions.of(page), pictures);
	}

	private Map<String, Object> page(StandingPage page, Head head, List<LanguageLink> others, Address pictures) {
		return Map.of("head", head, "versions", others, "page", page, "html",
				this.text.of(page, pictures, this.words.say("story.note.back")));
	}

}
