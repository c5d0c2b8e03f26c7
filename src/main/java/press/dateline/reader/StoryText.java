package press.dateline.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import press.dateline.article.Archive;
import press.dateline.article.StandingPage;
import press.dateline.article.Story;
import press.dateline.markdown.Marks;
import press.dateline.web.Address;

/**
 * Turns the stored text of a story into what readers see: links between files lead to the
 * stories that are public, and are plain text where they are not.
 */
@Component
class StoryText {

	private final Archive archive;

	StoryText(Archive archive) {
		this.archive = archive;
	}

	/** Returns the text of a story as safe HTML. */
	String of(Story story) {
		return resolved(story.html(), story.source());
	}

	/** Returns the text of a standing page as safe HTML. */
	String of(StandingPage page) {
		return resolved(page.html(), "_pages/" + page.name() + ".md");
	}

	private String resolved(String html, String source) {
		Map<String, SourceLink> links = new HashMap<>();
		Marks.resolve(html, (target) -> {
			SourceLink.from(source, target).ifPresent((link) -> links.put(target, link));
			return Optional.empty();
		}, (picture) -> Optional.empty());
		if (links.isEmpty()) {
			return Marks.resolve(html, (target) -> Optional.empty(), (picture) -> Optional.empty());
		}
		Map<String, String> addresses = this.archive
			.addressesOf(links.values().stream().map(SourceLink::path).collect(Collectors.toSet()));
		return Marks.resolve(html,
				(target) -> Optional.ofNullable(links.get(target)).flatMap((link) -> address(link, addresses)),
				(picture) -> Optional.empty());
	}

	private static Optional<String> address(SourceLink link, Map<String, String> addresses) {
		return Optional.ofNullable(addresses.get(link.path())).map((path) -> new Address(path) + link.fragment());
	}

}
