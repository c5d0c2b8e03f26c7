package press.dateline.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Picture;
import press.dateline.web.Address;

/**
 * A picture as a page shows it.
 *
 * @param src where it is, in the form that every browser can show
 * @param srcset where it is in each width; {@code null} where it does not scale
 * @param sizes how wide it is shown; {@code null} where it does not scale
 * @param width in pixels, so that the page keeps its place
 * @param height in pixels
 */
public record Image(String src, @Nullable String srcset, @Nullable String sizes, int width, int height) {

	/** Below which the pictures of all stories and standing pages are. */
	public static final String FOLDER = "/pictures";

	// The measure of the text, as the style sheet has it.
	private static final String SIZES = "(min-width: 76rem) 36rem, (min-width: 36rem) 33rem, 100vw";

	/**
	 * Returns the folder of the pictures of a story or standing page.
	 * @param path the path of the story or page
	 */
	public static Address folder(String path) {
		return new Address(FOLDER + path);
	}

	/**
	 * Shows a picture.
	 * @param folder below which the picture is
	 */
	public static Image of(Picture picture, Address folder) {
		List<Integer> widths = picture.widths();
		String srcset = widths.stream()
			.map((pixels) -> folder.below(picture.name(pixels)) + " " + pixels + "w")
			.collect(Collectors.joining(", "));
		return new Image(folder.below(picture.name()).toString(), widths.isEmpty() ? null : srcset,
				widths.isEmpty() ? null : SIZES, picture.width(), picture.height());
	}

	/** Returns the attributes of a picture further down the page, without its words. */
	public Map<String, String> attributes() {
		Map<String, String> attributes = new LinkedHashMap<>();
		attributes.put("src", this.src);
		if (this.srcset != null && this.sizes != null) {
			attributes.put("srcset", this.srcset);
			attributes.put("sizes", this.sizes);
		}
		attributes.put("width", String.valueOf(this.width));
		attributes.put("height", String.valueOf(this.height));
		attributes.put("loading", "lazy");
		attributes.put("decoding", "async");
		return attributes;
	}

}
