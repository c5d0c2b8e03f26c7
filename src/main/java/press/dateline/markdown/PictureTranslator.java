package press.dateline.markdown;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Figures and pictures: whatever is named so, and whatever is given the file of one.
 */
final class PictureTranslator implements Translator {

	private static final Set<String> NAMES = Set.of("figure", "fig", "figura", "img", "image", "imgproc", "imageproc",
			"picture", "photo", "pic", "postimage", "imgc", "imagefigure", "responsiveimage", "lightbox", "bundleimage",
			"resizeimage", "localimage", "exampleimage", "captionedimage");

	private static final Pattern FILE = Pattern
		.compile("(?i)[^\\s\"<>]{1,500}\\.(?:jpe?g|png|gif|webp|svg|avif|bmp|tiff?)(?:[?#]\\S*)?");

	private static final Pattern SIZES = Pattern.compile("\\d(?:vw|px|em|rem|%)");

	private static final Pattern SIGNS = Pattern.compile("[*_`\\[]|\\](?:\\([^)]{0,500}\\))?|<[^>]{0,500}>");

	@Override
	public @Nullable Translation translate(Tag tag, boolean paired) {
		Arguments given = tag.arguments();
		boolean named = NAMES.contains(tag.name());
		Optional<String> source = given.said("src", "image", "img", "path", "image_path", "file", "url", "source")
			.filter((value) -> named || FILE.matcher(value).matches())
			.or(() -> given.values().stream().filter((value) -> FILE.matcher(value).matches()).findFirst())
			.or(() -> named ? given.positional().stream().findFirst() : Optional.empty());
		if (source.isEmpty()) {
			return named ? captioned("", given, paired) : null;
		}
		String alt = given.said("alt", "alttext", "alt_text").or(() -> described(given, source.get())).orElse(null);
		String image = "<img src=\"" + HtmlText.escaped(source.get().strip()) + "\""
				+ ((alt != null) ? " alt=\"" + HtmlText.escaped(alt) + "\"" : "") + ">";
		return captioned(image, given, paired);
	}

	/** Words among arguments without names, of which some are classes and sizes. */
	private static Optional<String> described(Arguments given, String source) {
		if (given.said("caption").isPresent() || given.positional().size() < 2) {
			return given.said("caption", "title").map((text) -> SIGNS.matcher(text).replaceAll(""));
		}
		return given.positional()
			.stream()
			.filter((value) -> !value.equals(source) && !SIZES.matcher(value).find())
			.filter((value) -> value.indexOf(' ') > 0 || given.positional().size() == 2)
			.findFirst();
	}

	private static @Nullable Translation captioned(String image, Arguments given, boolean paired) {
		String title = given.said("title", "heading").map((text) -> "**" + text + "** ").orElse("");
		String words = title + given.said("caption", "cap", "legend").orElse("");
		String caption = (words + " " + given.said("attr", "credit", "attribution", "copyright").orElse("")).strip();
		String figure = "<figure>" + image + "\n<figcaption>" + (caption.isEmpty() ? "" : "\n\n" + caption + "\n\n");
		if (paired) {
			return Translation.block(figure, "</figcaption>\n</figure>");
		}
		if (caption.isEmpty()) {
			return image.isEmpty() ? null : Translation.inline(image);
		}
		return Translation.block(figure + "</figcaption>\n</figure>", "");
	}

}
