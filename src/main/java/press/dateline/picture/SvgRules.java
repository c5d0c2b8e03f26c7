package press.dateline.picture;

import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

/**
 * What an SVG may contain: elements that draw, and references that stay within the file.
 */
final class SvgRules {

	static final String SVG = "http://www.w3.org/2000/svg";

	private static final Set<String> FOREIGN = Set.of("http://www.w3.org/1999/xhtml",
			"http://www.w3.org/1998/Math/MathML", "http://www.w3.org/1999/XSL/Transform");

	private static final Set<String> DRAWS = Set.of("svg", "g", "defs", "symbol", "use", "switch", "path", "rect",
			"circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath", "title", "desc",
			"metadata", "style", "linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask", "marker",
			"image", "filter", "view", "animate", "animateMotion", "animateTransform", "mpath", "set");

	private static final Pattern IMPORT = Pattern.compile("@import|\\\\", Pattern.CASE_INSENSITIVE);

	/** Functions of style sheets that fetch; {@code url(#…)} alone stays within. */
	private static final Pattern FETCH = Pattern.compile("url\\((?!\\s{0,9}[\"']?#)|image\\(|image-set\\(|src\\(",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern EMBEDDED = Pattern.compile("data:image/(?:png|jpe?g|gif|webp);base64,",
			Pattern.CASE_INSENSITIVE);

	private long embeddedPixels;

	/**
	 * Checks the element that the reader stands at.
	 */
	void checkElement(XMLStreamReader reader) throws UnfitPictureException {
		String name = reader.getLocalName();
		boolean drawing = SVG.equals(reader.getNamespaceURI());
		boolean known = DRAWS.contains(name) || name.startsWith("fe");
		if (FOREIGN.contains(String.valueOf(reader.getNamespaceURI())) || drawing && !known) {
			throw new UnfitPictureException("The SVG has an element <" + name + "> in line "
					+ reader.getLocation().getLineNumber() + ", which does more than draw. Delete it.");
		}
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			String space = reader.getAttributePrefix(i);
			checkAttribute((space != null) ? space : "", reader.getAttributeLocalName(i), reader.getAttributeValue(i));
		}
	}

	/**
	 * Checks the content of a style element.
	 */
	void checkStyle(String css) throws UnfitPictureException {
		if (IMPORT.matcher(css).find() || FETCH.matcher(css).find()) {
			throw outside("a style");
		}
	}

	private void checkAttribute(String prefix, String name, String value) throws UnfitPictureException {
		String lower = name.toLowerCase(Locale.ROOT);
		boolean animatesThat = name.equals("attributeName") && (value.contains("href") || value.startsWith("on"));
		if (lower.startsWith("on") || animatesThat) {
			throw new UnfitPictureException("The SVG reacts to its reader: " + name + ". Delete that attribute.");
		}
		if (lower.equals("href") || lower.equals("src") || lower.equals("base")) {
			checkReference(value.strip());
		}
		boolean escaped = value.indexOf('\\') >= 0 && value.indexOf('(') >= 0;
		if (prefix.isEmpty() && (FETCH.matcher(value).find() || escaped)) {
			throw outside("the attribute " + name);
		}
	}

	private void checkReference(String value) throws UnfitPictureException {
		Matcher embedded = EMBEDDED.matcher(value);
		if (embedded.lookingAt()) {
			checkEmbedded(value.substring(embedded.end()));
		}
		else if (!value.startsWith("#")) {
			throw outside("a link or picture");
		}
	}

	private void checkEmbedded(String base64) throws UnfitPictureException {
		try {
			Original inner = Original.of(Base64.getMimeDecoder().decode(base64));
			this.embeddedPixels += (long) inner.width() * inner.height();
			if (inner.format() == Format.SVG || this.embeddedPixels > Original.MOST_PIXELS) {
				throw new UnfitPictureException("It is an SVG itself, or there are too many pixels.");
			}
		}
		catch (IllegalArgumentException ex) {
			throw UnfitPictureException.damaged(ex);
		}
		catch (UnfitPictureException ex) {
			throw new UnfitPictureException("A picture within the SVG is not fit. " + ex.getMessage(), ex);
		}
	}

	private static UnfitPictureException outside(String where) {
		return new UnfitPictureException("The SVG refers to something outside itself: " + where
				+ ". Embed pictures as data:image/png or data:image/jpeg, turn letters into paths, and delete links.");
	}

}
