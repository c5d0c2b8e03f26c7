package press.dateline.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import press.dateline.paper.Paper;
import press.dateline.reader.SearchPage.Choice;
import press.dateline.reader.SearchPage.Kept;
import press.dateline.reader.SearchPage.Result;
import press.dateline.reader.SearchPage.Said;
import press.dateline.reader.SearchPage.Value;
import press.dateline.reader.StoriesPage.Pager;
import press.dateline.search.Answer;
import press.dateline.search.Facet;
import press.dateline.search.Hit;
import press.dateline.search.Question;
import press.dateline.search.Search;
import press.dateline.web.Listing;
import press.dateline.web.PageNumber;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Makes the pages of the search.
 */
@Component
class SearchPages {

	private final Search search;

	private final Cards cards;

	private final FacetNames names;

	private final Heads heads;

	private final Words words;

	private final Paper paper;

	SearchPages(Search search, Cards cards, FacetNames names, Heads heads, Words words, Paper paper) {
		this.search = search;
		this.cards = cards;
		this.names = names;
		this.heads = heads;
		this.words = words;
		this.paper = paper;
	}

	/**
	 * Makes the page of a state of the search.
	 * @throws press.dateline.web.NotFoundException beyond the last page
	 */
	SearchPage page(SearchAddress address) {
		if (address.query().isEmpty()) {
			return page(address, said(Question.of(address.typed())), null);
		}
		Optional<Answer> answer = answer(address);
		return answer.isPresent() ? page(address, said(address, answer.get()), answer.get())
				: page(address, List.of(new Said(this.words.say("search.away"), null)), null);
	}

	private Optional<Answer> answer(SearchAddress address) {
		int size = this.words.site().pageSize();
		return this.search.answer(address.query(), address.exactly(), address.page().offset(size), size);
	}

	private SearchPage page(SearchAddress address, List<Said> said, @Nullable Answer answer) {
		String typed = address.typed();
		String title = typed.isEmpty() ? this.words.say("search.title") : this.words.say("search.title.asked", typed);
		return new SearchPage(head(address, title).at("search"), title, address.path(), typed, said,
				(answer != null) ? this.words.say("stories", answer.total()) : null,
				(answer != null && answer.total() > 1) ? orders(address) : List.of(), chips(address),
				(answer != null) ? answer.hits().stream().map(this::result).toList() : List.of(), kept(address),
				(answer != null) ? answer.facets()
					.stream()
					.map((facet) -> choice(facet, address))
					.filter((choice) -> !choice.values().isEmpty())
					.toList() : List.of(),
				address.from(), address.until(), (answer != null) ? pager(address, answer) : null);
	}

	// Answers are as many as readers can think of; only the question is worth finding.
	private Head head(SearchAddress address, String title) {
		return address.isBlank()
				? this.heads.of(title, this.words.say("search.hint"), this.paper.front().below("search"))
				: this.heads.hidden(title);
	}

	private List<Said> said(Question question) {
		String unread = question.typed().isEmpty() ? "search.hint" : "search.nothing.asked";
		return List.of(new Said(this.words.say(unread), null));
	}

	private List<Said> said(SearchAddress address, Answer answer) {
		List<Said> said = new ArrayList<>();
		if (!answer.complete()) {
			said.add(new Said(this.words.say("search.incomplete"), null));
		}
		Question corrected = answer.corrected();
		if (corrected != null) {
			said.add(new Said(this.words.say("search.corrected"),
					new Link(corrected.typed(), address.asking(corrected.typed(), false).toString(), null)));
			said.add(new Said(this.words.say("search.instead"),
					new Link(address.typed(), address.asking(address.typed(), true).toString(), null)));
		}
		if (!answer.asked().dropped().isEmpty()) {
			said.add(new Said(this.words.say("search.dropped",
					String.join(this.words.say("list.comma") + " ", answer.asked().dropped())), null));
		}
		if (answer.total() == 0) {
			said.add(new Said(this.words.say(address.isNarrowed() ? "search.none.narrowed" : "search.none"), null));
		}
		if (answer.total() > Answer.REACHABLE) {
			said.add(new Said(this.words.say("search.many", Answer.REACHABLE), null));
		}
		return said;
	}

	private List<Link> orders(SearchAddress address) {
		return List.of(order("search.order.best", address, false), order("search.order.newest", address, true));
	}

	private Link order(String name, SearchAddress address, boolean newest) {
		return new Link(this.words.say(name), (address.newest() == newest) ? "" : address.sorted(newest).toString(),
				null);
	}

	private List<Link> chips(SearchAddress address) {
		List<Link> chips = new ArrayList<>();
		address.narrowed()
			.forEach((kind, values) -> values.forEach((value) -> chips
				.add(new Link(this.names.of(kind, value), address.without(kind, value).toString(), null))));
		if (address.from() != null || address.until() != null) {
			String from = (address.from() != null) ? this.words.shortDate(address.from()) : "";
			String until = (address.until() != null) ? this.words.shortDate(address.until()) : "";
			chips.add(new Link((from + " – " + until).strip(), address.ofAnyDay().toString(), null));
		}
		return chips;
	}

	private Result result(Hit hit) {
		Card card = this.cards.of(hit.story());
		String title = (hit.title() != null) ? hit.title() : HtmlUtils.htmlEscape(card.title());
		String passage = hit.passages().isEmpty() ? null : String.join(" … ", hit.passages());
		return new Result(card, title, passage, where(hit));
	}

	private @Nullable String where(Hit hit) {
		boolean text = !hit.passages().isEmpty();
		if (hit.title() != null) {
			return this.words.say(text ? "search.where.both" : "search.where.title");
		}
		return text ? this.words.say("search.where.text") : null;
	}

	private List<Kept> kept(SearchAddress address) {
		List<Kept> kept = new ArrayList<>();
		if (address.newest()) {
			kept.add(new Kept("sort", "new"));
		}
		return kept;
	}

	private Choice choice(Facet facet, SearchAddress address) {
		List<String> chosen = address.narrowed().getOrDefault(facet.kind(), List.of());
		List<Value> values = new ArrayList<>();
		chosen.stream()
			.filter((value) -> facet.values().stream().noneMatch((other) -> other.value().equals(value)))
			.forEach((value) -> values
				.add(new Value(value, this.names.of(facet.kind(), value), this.words.number(0), true)));
		facet.values()
			.forEach((value) -> values.add(new Value(value.value(), this.names.of(facet.kind(), value.value()),
					this.words.number(value.count()), chosen.contains(value.value()))));
		return new Choice(facet.kind().parameter(), this.names.title(facet.kind()), values);
	}

	private @Nullable Pager pager(SearchAddress address, Answer answer) {
		Listing<Hit> listing = Listing.of(address.page(), this.words.site().pageSize(),
				Math.min(answer.total(), Answer.REACHABLE), (offset, limit) -> answer.hits());
		if (listing.pages() == 1) {
			return null;
		}
		return new Pager(this.words.say("nav.pages"),
				listing.previous().map((page) -> link("search.page.before", address, page)).orElse(null),
				new Link(this.words.say("page.of", listing.page().value(), listing.pages()), "", null),
				listing.next().map((page) -> link("search.page.after", address, page)).orElse(null));
	}

	private Link link(String name, SearchAddress address, PageNumber page) {
		return new Link(this.words.say(name), address.page(page).toString(), null);
	}

}
