package press.dateline.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
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
public class StoryText {

	private final Archive archive;

	StoryText(Archive archive) {
		this.archive = archive;
	}

	/**
	 * Returns the text of a story as safe HTML, beginning with its place and agency.
	 * @param pictures below which its pictures are
	 * @param region the address of the page of its region, percent-encoded
	 * @param back what is read out of the way back from a note; nothing where it is empty
	 */
	public String of(Story story, Address pictures, @Nullable String region, String back) {
		String text = resolved(spoken(story.html(), back), story.source(), new Shown(pictures, story.pictures()));
		return new Slugline(story.place(), story.agency(), region).before(text);
	}

	/**
	 * Returns the text of a standing page as safe HTML.
	 * @param pictures below which its pictures are
	 * @param back what is read out of the way back from a note
	 */
	public String of(StandingPage page, Address pictures, String back) {
		return resolved(spoken(page.html(), back), page.source(), new Shown(pictures, page.pictures()));
	}

	private record Shown(Address folder, List<Picture> pictures) {

		Optional<Map<String, String>> at(String file) {
			return this.pictures.stream()
				.filter((picture) -> picture.path().equals(file))
				.findFirst()
				.map((picture) -> Image.of(picture, this.folder).attributes());
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
		return Marks.resolve(html,
				(target) -> Optional.ofNullable(files.get(target))
					.map(addresses::get)
					.map((path) -> new Address(path).toString()),
				(target) -> folder.resolve(target).flatMap(shown::at));
	}

	// In the language of whoever reads it, which is not always that of the story.
	private static String spoken(String html, String back) {
		return html.replace(Marks.BACK_TO_TEXT,
				back.isEmpty() ? "" : "<span class=\"vh\"> " + HtmlUtils.htmlEscape(back, "UTF-8") + "</span>");
	}

}
