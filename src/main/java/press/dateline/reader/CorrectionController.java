package press.dateline.reader;

import java.util.Locale;
import java.util.Optional;

import press.dateline.article.Archive;
import press.dateline.article.Correction;
import press.dateline.article.Errata;
import press.dateline.article.Erratum;
import press.dateline.article.Slug;
import press.dateline.paper.Paper;
import press.dateline.reader.CorrectionsPage.Entry;
import press.dateline.reader.StoriesPage.Pager;
import press.dateline.site.Direction;
import press.dateline.web.Address;
import press.dateline.web.Listing;
import press.dateline.web.Page;
import press.dateline.web.PageNumber;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What was put right, in all stories of the paper.
 */
@Page
class CorrectionController {

	private static final Slug POLICY = new Slug("corrections-policy");

	private final Errata errata;

	private final Archive archive;

	private final Heads heads;

	private final Words words;

	private final Paper paper;

	CorrectionController(Errata errata, Archive archive, Heads heads, Words words, Paper paper) {
		this.errata = errata;
		this.archive = archive;
		this.heads = heads;
		this.words = words;
		this.paper = paper;
	}

	@GetMapping("/corrections")
	String corrections(PageNumber number, Model model) {
		Address address = this.paper.front().corrections();
		Listing<Erratum> listing = Listing.of(number, this.paper.site().pageSize(),
				this.errata.count(this.paper.stories()),
				(offset, limit) -> this.errata.newest(this.paper.stories(), offset, limit));
		String title = this.words.say("corrections.title");
		Head head = this.heads.of(title, this.words.say("corrections.description"), address.page(number))
			.feeds(FeedLink.of(title, address));
		model.addAttribute("page", new CorrectionsPage(head, listing.items().stream().map(this::entry).toList(),
				policy().orElse(null), Pager.through(listing, address, this.words)));
		return "pages/corrections";
	}

	private Entry entry(Erratum erratum) {
		Correction correction = erratum.correction();
		Locale language = erratum.story().language();
		Link story = new Link(erratum.story().title(),
				new Address(erratum.story().path()) + "#" + ArticlePage.CORRECTIONS, null);
		return new Entry(new ArticlePage.Moment(correction.date().toString(), this.words.date(correction.date()),
				correction.text()), story, language.toLanguageTag(), Direction.of(language).attribute());
	}

	private Optional<Link> policy() {
		return this.archive.page(this.paper.language(), POLICY)
			.map((page) -> Link.to(page.title(), new Address(page.path(this.paper.site()))));
	}

}
