package press.dateline.picture;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * How large an SVG is shown when nothing else is said, in pixels, each at least 1.
 *
 * @param width rounded
 * @param height rounded
 */
record SvgSize(int width, int height) {

	/**
	 * What browsers take when a file does not say its size.
	 */
	static final SvgSize UNKNOWN = new SvgSize(300, 150);

	private static final double MOST = 100_000;

	private static final Pattern LENGTH = Pattern.compile("([0-9.]{1,20})(px|pt|pc|mm|cm|in)?");

	private static final Map<String, Double> PIXELS = Map.of("px", 1.0, "pt", 4 / 3.0, "pc", 16.0, "mm", 96 / 25.4,
			"cm", 96 / 2.54, "in", 96.0);

	/**
	 * Reads the size from the root element, which the reader stands at.
	 * @throws UnfitPictureException when the root is not that of an SVG
	 */
	static SvgSize of(XMLStreamReader root) throws UnfitPictureException {
		if (!root.getLocalName().equals("svg") || !SvgRules.SVG.equals(root.getNamespaceURI())) {
			throw new UnfitPictureException(
					"The file is not an SVG picture: its first element is not <svg xmlns=\"" + SvgRules.SVG + "\">.");
		}
		double width = pixels(root.getAttributeValue(null, "width"));
		double height = pixels(root.getAttributeValue(null, "height"));
		double[] box = box(root.getAttributeValue(null, "viewBox"));
		if (box[0] == 0 || box[1] == 0) {
			return rounded((width > 0) ? width : UNKNOWN.width, (height > 0) ? height : UNKNOWN.height);
		}
		if (width == 0 && height == 0) {
			return rounded(box[0], box[1]);
		}
		return rounded((width > 0) ? width : height * box[0] / box[1], (height > 0) ? height : width * box[1] / box[0]);
	}

	private static SvgSize rounded(double width, double height) {
		return new SvgSize((int) Math.round(Math.max(1, Math.min(MOST, width))),
				(int) Math.round(Math.max(1, Math.min(MOST, height))));
	}

	private static double[] box(@Nullable String text) {
		String[] parts = (text != null) ? text.strip().split("[\\s,]+", 5) : new String[0];
		return (parts.length == 4) ? new double[] { pixels(parts[2]), pixels(parts[3]) } : new double[2];
	}

	/**
	 * Returns 0 for what depends on something else or is no length.
	 */
	private static double pixels(@Nullable String text) {
		Matcher length = LENGTH.matcher((text != null) ? text.strip() : "");
		if (!length.matches()) {
			return 0;
		}
		try {
			double number = Double.parseDouble(length.group(1));
			return (length.group(2) != null) ? number * PIXELS.get(length.group(2)) : number;
		}
		catch (NumberFormatException ex) {
			return 0;
		}
	}

}
