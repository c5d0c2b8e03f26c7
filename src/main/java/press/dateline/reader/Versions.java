package press.dateline.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import press.dateline.article.Archive;
import press.dateline.article.StandingPage;
import press.dateline.article.Story;
import press.dateline.paper.Paper;
import press.dateline.web.Address;

import org.springframework.stereotype.Component;

/**
 * Finds the same story, or the same standing page, in other languages.
 */
@Component
class Versions {

	private final Archive archive;

	private final Paper paper;

	Versions(Archive archive, Paper paper) {
		this.archive = archive;
		this.paper = paper;
	}

	/** Returns the public versions of a story in other languages. */
	List<LanguageLink> of(Story story) {
		return this.archive.versions(story)
			.stream()
			.map((version) -> LanguageLink.of(version.language(), new Address(version.path())))
			.toList();
	}

	/** Returns the versions of a standing page in other languages. */
	List<LanguageLink> of(StandingPage page) {
		return this.archive.pages()
			.stream()
			.filter((other) -> other.name().equals(page.name()) && !other.language().equals(page.language()))
			.map((other) -> LanguageLink.of(other.language(), new Address(other.path(this.paper.site()))))
			.toList();
	}

	/**
	 * Returns every version as browsers and search engines are told, the page itself
	 * included; the one in the site's own language serves readers of none of them.
	 */
	List<Head.Version> alternates(LanguageLink page, List<LanguageLink> others) {
		if (others.isEmpty()) {
			return List.of();
		}
		List<Head.Version> alternates = new ArrayList<>();
		Stream.concat(Stream.of(page), others.stream()).forEach((version) -> {
			String href = version.address().absolute(this.paper.site().url());
			alternates.add(new Head.Version(version.lang(), href));
			if (this.paper.site().isOwn(Locale.forLanguageTag(version.lang()))) {
				alternates.add(new Head.Version(Head.Version.DEFAULT, href));
			}
		});
		return alternates;
	}

}
