package press.dateline.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import press.dateline.article.Archive;
import press.dateline.article.Story;
import press.dateline.article.Summary;
import press.dateline.web.Address;

import org.springframework.stereotype.Component;

/**
 * Finds the same story in other languages.
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
	List<Summary> of(Story story) {
		return this.archive.versions(story);
	}

	/**
	 * Returns every version as browsers and search engines are told, the story itself
	 * included; the one in the site's own language serves readers of none of them.
	 */
	List<Head.Version> alternates(Summary story, List<Summary> versions) {
		if (versions.isEmpty()) {
			return List.of();
		}
		List<Head.Version> alternates = new ArrayList<>();
		Stream.concat(Stream.of(story), versions.stream()).forEach((version) -> {
			String href = new Address(version.path()).absolute(this.paper.site().url());
			alternates.add(new Head.Version(version.language().toLanguageTag(), href));
			if (this.paper.site().isOwn(version.language())) {
				alternates.add(new Head.Version("x-default", href));
			}
		});
		return alternates;
	}

	/** Returns the ways to the versions. */
	static List<LanguageLink> links(List<Summary> versions) {
		return versions.stream()
			.map((version) -> LanguageLink.of(version.language(), new Address(version.path())))
			.toList();
	}

}
