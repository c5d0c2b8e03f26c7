package press.dateline.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import press.dateline.article.Archive;
import press.dateline.article.StandingPage;
import press.dateline.article.Story;
import press.dateline.markdown.Marks;
import press.dateline.web.Address;

import org.springframework.stereotype.Component;

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
		SourceFolder folder = SourceFolder.of(source);
		Map<String, String> files = new HashMap<>();
		Marks.resolve(html, (target) -> {
			folder.resolve(target).ifPresent((file) -> files.put(target, file));
			return Optional.empty();
		}, (picture) -> Optional.empty());
		Map<String, String> addresses = files.isEmpty() ? Map.of()
				: this.archive.addressesOf(Set.copyOf(files.values()));
		return Marks.resolve(html,
				(target) -> Optional.ofNullable(files.get(target))
					.map(addresses::get)
					.map((path) -> new Address(path).toString()),
				(picture) -> Optional.empty());
	}

}
