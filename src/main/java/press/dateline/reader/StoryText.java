package press.dateline.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import press.dateline.article.Archive;
import press.dateline.article.Picture;
import press.dateline.article.StandingPage;
import press.dateline.article.Story;
import press.dateline.markdown.Marks;
import press.dateline.markdown.SourceFolder;
import press.dateline.web.Address;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Turns the stored text of a story into what readers see: links between files lead to the
 * stories that are public, and are plain text where they are not; pictures are shown, or
 * their words where they cannot be.
 */
@Component
class StoryText {

	private final Archive archive;

	private final Paper paper;

	private final Words words;

	StoryText(Archive archive, Paper paper, Words words) {
		this.archive = archive;
		this.paper = paper;
		this.words = words;
	}

	/** Returns the text of a story as safe HTML. */
	String of(Story story) {
		return resolved(story.html(), story.source(), new Shown(story.summary().path(), story.pictures()));
	}

	/** Returns the text of a standing page as safe HTML. */
	String of(StandingPage page) {
		return resolved(page.html(), page.source(), new Shown(page.path(this.paper.site()), page.pictures()));
	}

	private record Shown(String path, List<Picture> pictures) {

		Optional<Map<String, String>> at(String file) {
			return this.pictures.stream()
				.filter((picture) -> picture.path().equals(file))
				.findFirst()
				.map((picture) -> Image.of(picture, this.path).attributes());
		}

	}

	private String resolved(String html, String source, Shown shown) {
		SourceFolder folder = SourceFolder.of(source);
		Map<String, String> files = new HashMap<>();
		Marks.resolve(html, (target) -> {
			folder.resolve(target).ifPresent((file) -> files.put(target, file));
			return Optional.empty();
		}, (picture) -> Optional.empty());
		Map<String, String> addresses = files.isEmpty() ? Map.of()
				: this.archive.addressesOf(Set.copyOf(files.values()));
		return Marks.resolve(spoken(html),
				(target) -> Optional.ofNullable(files.get(target))
					.map(addresses::get)
					.map((path) -> new Address(path).toString()),
				(target) -> folder.resolve(target).flatMap(shown::at));
	}

	// The way back from a note is read out in the language of the page.
	private String spoken(String html) {
		return html.replace(Marks.BACK_TO_TEXT,
				"<span class=\"vh\"> " + HtmlUtils.htmlEscape(this.words.say("story.note.back"), "UTF-8") + "</span>");
	}

}
