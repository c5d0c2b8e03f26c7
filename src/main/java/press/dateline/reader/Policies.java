package press.dateline.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import press.dateline.article.Archive;
import press.dateline.article.StandingPage;
import press.dateline.paper.Paper;
import press.dateline.web.Address;

import org.springframework.stereotype.Component;

/**
 * Finds the standing pages on which a newsroom tells how it works, by their names.
 */
@Component
class Policies {

	// By the property of schema.org that leads there; the first name that is a page
	// counts.
	private static final Map<String, List<String>> NAMES = names();

	private static final List<String> CONTACT = List.of("contact", "contact-us");

	private final Archive archive;

	private final Paper paper;

	Policies(Archive archive, Paper paper) {
		this.archive = archive;
		this.paper = paper;
	}

	private static Map<String, List<String>> names() {
		Map<String, List<String>> names = new LinkedHashMap<>();
		names.put("publishingPrinciples",
				List.of("publishing-principles", "editorial-policy", "editorial-guidelines", "principles"));
		names.put("correctionsPolicy", List.of("corrections-policy"));
		names.put("ethicsPolicy", List.of("ethics-policy", "ethics"));
		names.put("masthead", List.of("masthead", "staff", "team"));
		names.put("ownershipFundingInfo", List.of("ownership-and-funding", "ownership", "funding"));
		names.put("unnamedSourcesPolicy", List.of("unnamed-sources-policy", "unnamed-sources", "anonymous-sources"));
		names.put("verificationFactCheckingPolicy", List.of("fact-checking-policy", "fact-checking", "verification"));
		names.put("diversityPolicy", List.of("diversity-policy", "diversity"));
		names.put("actionableFeedbackPolicy", List.of("feedback-policy", "feedback"));
		names.put("missionCoveragePrioritiesPolicy", List.of("mission", "coverage-priorities"));
		names.put("noBylinesPolicy", List.of("no-bylines-policy", "byline-policy"));
		return names;
	}

	/** Returns the absolute addresses of the pages, by their properties. */
	Map<String, String> pages() {
		List<StandingPage> every = this.archive.pages();
		Map<String, String> pages = new LinkedHashMap<>();
		NAMES.forEach((property, names) -> first(every, names).ifPresent((page) -> pages.put(property, page)));
		return pages;
	}

	/** Returns the absolute address of the page that says how to reach the newsroom. */
	Optional<String> contact() {
		return first(this.archive.pages(), CONTACT);
	}

	private Optional<String> first(List<StandingPage> every, List<String> names) {
		return names.stream().flatMap((name) -> named(every, name).stream()).findFirst();
	}

	// A page in the site's own language serves readers of a language that has none.
	private Optional<String> named(List<StandingPage> every, String name) {
		return Stream.of(this.paper.language(), this.paper.site().language())
			.flatMap((language) -> every.stream()
				.filter((page) -> page.name().value().equals(name) && isIn(page, language)))
			.findFirst()
			.map((page) -> new Address(page.path(this.paper.site())).absolute(this.paper.site().url()));
	}

	private static boolean isIn(StandingPage page, Locale language) {
		return page.language().getLanguage().equals(language.getLanguage());
	}

}
