package press.dateline.syndication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import press.dateline.article.LeadPicture;
import press.dateline.article.Picture;
import press.dateline.article.Story;
import press.dateline.article.Summary;
import press.dateline.paper.Image;
import press.dateline.paper.Paper;
import press.dateline.paper.StoryText;
import press.dateline.web.Address;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * A story for those who read it elsewhere: all addresses are absolute.
 */
@Component
class StoryAbroad {

	private final Paper paper;

	private final StoryText text;

	StoryAbroad(Paper paper, StoryText text) {
		this.paper = paper;
		this.text = text;
	}

	/** Returns the address of a story. */
	String url(Story story) {
		return absolute(new Address(story.summary().path()));
	}

	/** Returns any address of this site with scheme and host. */
	String absolute(Address address) {
		return address.absolute(this.paper.site().url());
	}

	/** Returns the text of a story, with what readers see above it. */
	String html(Story story, Feed.@Nullable Picture picture) {
		return shown(picture, story.lead()) + text(story);
	}

	/** Returns the text of a story alone. */
	String text(Story story) {
		Summary summary = story.summary();
		return text(story, (summary.region() != null) ? this.paper.front().region(summary.region()).toString() : null);
	}

	/**
	 * Returns the text of a story that begins with its place and agency as wires have
	 * them, without a link.
	 */
	String wire(Story story) {
		return text(story, null);
	}

	private String text(Story story, @Nullable String region) {
		return absolute(this.text.of(story, Image.folder(story.summary().path()), region, ""), story);
	}

	private String absolute(String html, Story story) {
		return AbsoluteHtml.of(html, this.paper.site().url(), url(story));
	}

	/** Returns the picture that a story names as its own. */
	Feed.@Nullable Picture picture(Story story) {
		LeadPicture lead = story.lead();
		return (lead == null) ? null
				: story.pictures()
					.stream()
					.filter((picture) -> picture.path().equals(lead.path()))
					.findFirst()
					.map((picture) -> picture(picture, lead, story.summary().path()))
					.orElse(null);
	}

	private Feed.Picture picture(Picture picture, LeadPicture lead, String path) {
		Image image = Image.of(picture, Image.folder(path));
		return new Feed.Picture(Address.absolute(this.paper.site().url(), image.src()), picture.format().mediaType(),
				lead.alt(), image.width(), image.height());
	}

	// What readers see above the text stands in the text here.
	private static String shown(Feed.@Nullable Picture picture, @Nullable LeadPicture lead) {
		if (picture == null || lead == null) {
			return "";
		}
		List<String> below = new ArrayList<>();
		Optional.ofNullable(lead.caption()).ifPresent(below::add);
		Optional.ofNullable(lead.credit()).ifPresent(below::add);
		String caption = below.isEmpty() ? "" : "<figcaption>" + escaped(String.join(" ", below)) + "</figcaption>";
		return "<figure><img src=\"%s\" alt=\"%s\" width=\"%d\" height=\"%d\">%s</figure>%n"
			.formatted(escaped(picture.url()), escaped(picture.alt()), picture.width(), picture.height(), caption);
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
