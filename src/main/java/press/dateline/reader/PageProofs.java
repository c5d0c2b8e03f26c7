package press.dateline.reader;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import press.dateline.article.Archive;
import press.dateline.article.Copy;
import press.dateline.article.Foresight;
import press.dateline.article.StandingPage;
import press.dateline.article.Story;
import press.dateline.article.Whereabouts;
import press.dateline.region.Region;
import press.dateline.web.Address;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Makes pages as they will be, of what is not public yet: for those alone who have their
 * address. Nothing of them is kept, and nothing leads to them.
 */
@Component
public class PageProofs {

	private final Foresight foresight;

	private final Archive archive;

	private final Frames frames;

	private final FrontPages fronts;

	private final Calendar calendar;

	private final ArticlePages articles;

	private final StandingPages standing;

	PageProofs(Foresight foresight, Archive archive, Frames frames, FrontPages fronts, Calendar calendar,
			ArticlePages articles, StandingPages standing) {
		this.foresight = foresight;
		this.archive = archive;
		this.frames = frames;
		this.fronts = fronts;
		this.calendar = calendar;
		this.articles = articles;
		this.standing = standing;
	}

	/**
	 * Makes the front page of a moment, in the language of the page that is being made.
	 */
	public ModelAndView front(Instant moment) {
		return at(moment, "pages/front", () -> Map.of("page", this.fronts.page(this.calendar.today()).unlisted()));
	}

	/**
	 * Makes the page of a story.
	 * @param pictures below which its pictures are
	 * @param moment at which it is looked at: what it links to and what is around it is
	 * what will be public then
	 */
	public ModelAndView story(Copy copy, Address pictures, Instant moment) {
		Optional<Region> place = copy.dateline().regions().stream().findFirst();
		return at(moment, "pages/article",
				() -> Map.of("page", this.articles.page(new Matter(story(copy), place, pictures)).unlisted()));
	}

	/**
	 * Makes a standing page.
	 * @param pictures below which its pictures are
	 */
	public ModelAndView page(StandingPage page, Address pictures, Instant moment) {
		return at(moment, "pages/standing", () -> this.standing.unlisted(page, pictures));
	}

	private ModelAndView at(Instant moment, String view, Supplier<Map<String, ?>> page) {
		return this.foresight.at(moment,
				() -> new ModelAndView(view, page.get()).addObject("frame", this.frames.frame()));
	}

	// The ways on from a story that is public already do not lead to itself.
	private Story story(Copy copy) {
		String source = copy.source().path();
		return copy.story(Optional.ofNullable(this.archive.addressesOf(Set.of(source)).get(source))
			.flatMap(this.archive::find)
			.filter(Whereabouts.Here.class::isInstance)
			.map((here) -> ((Whereabouts.Here) here).story().summary().id())
			.orElse(0L));
	}

}
