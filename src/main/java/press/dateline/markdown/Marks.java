package press.dateline.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Marks in stored HTML stand for links and pictures that lie in other files:
 * {@code <a href="copy:../12/lake.md#s-salt">} and {@code <img src="copy:map.png" …>}. No
 * author can write one, as {@code copy:} is no scheme that the sanitiser knows.
 */
public final class Marks {

	/** The hidden words of the way back from a note, for pages in other languages. */
	public static final String BACK_TO_TEXT = "<span class=\"vh\" lang=\"en\"> Back to the text</span>";

	private static final String SCHEME = "copy:";

	private static final String MARK = "=\"" + SCHEME;

	private static final String LINK = "<a href=\"" + SCHEME;

	private static final String PICTURE = "<img src=\"" + SCHEME;

	private static final String LINK_END = "</a>";

	private static final Set<String> SIDES = Set.of("width", "height");

	private final String html;

	private final Function<String, Optional<String>> links;

	private final Function<String, Optional<Map<String, String>>> pictures;

	private final StringBuilder out;

	private int at;

	private boolean unlinked;

	private Marks(String html, Function<String, Optional<String>> links,
			Function<String, Optional<Map<String, String>>> pictures) {
		this.html = html;
		this.links = links;
		this.pictures = pictures;
		this.out = new StringBuilder(html.length() + 64);
	}

	/**
	 * Puts addresses in the place of marks, in one pass over the HTML.
	 * @param html HTML as {@link Manuscript#render()} made it
	 * @param links gives the address of a target, as in {@link Link#target()}, without
	 * fragment; where it gives none, the link becomes its content
	 * @param pictures gives the attributes of the picture of a target, as in
	 * {@link Picture#target()}, {@code src} among them and {@code alt} not; where it
	 * gives none, the picture becomes its words
	 * @return HTML without marks
	 */
	public static String resolve(String html, Function<String, Optional<String>> links,
			Function<String, Optional<Map<String, String>>> pictures) {
		return html.contains(MARK) ? new Marks(html, links, pictures).resolve() : html;
	}

	/**
	 * Puts other targets in the place of those in marks.
	 * @param html HTML as {@link Manuscript#render()} made it
	 * @param targets gives the other target; where it gives none, the mark stays
	 * @return HTML with marks
	 */
	public static String retarget(String html, Function<String, Optional<String>> targets) {
		StringBuilder out = new StringBuilder(html.length() + 64);
		int copied = 0;
		for (int mark = html.indexOf(MARK); mark >= 0; mark = html.indexOf(MARK, copied)) {
			int start = mark + MARK.length();
			int end = start;
			while (html.charAt(end) != '"' && html.charAt(end) != '#') {
				end++;
			}
			String target = html.substring(start, end);
			out.append(html, copied, start)
				.append(targets.apply(Percent.decode(target)).map(Percent::encode).orElse(target));
			copied = end;
		}
		return out.append(html, copied, html.length()).toString();
	}

	static String mark(String target, @Nullable String fragment) {
		String path = SCHEME + Percent.encode(target);
		return (fragment != null) ? path + "#" + Percent.encode(fragment) : path;
	}

	private String resolve() {
		for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', tag + 1)) {
			if (html.startsWith(LINK, tag)) {
				copyTo(tag);
				link(tag);
			}
			else if (html.startsWith(PICTURE, tag)) {
				copyTo(tag);
				picture(tag);
			}
			else if (unlinked && html.startsWith(LINK_END, tag)) {
				copyTo(tag);
				at = tag + LINK_END.length();
				unlinked = false;
			}
		}
		copyTo(html.length());
		return out.toString();
	}

	private void copyTo(int end) {
		out.append(html, at, end);
		at = end;
	}

	private void link(int tag) {
		int start = tag + LINK.length();
		int end = html.indexOf('"', start);
		String mark = html.substring(start, end);
		int hash = mark.indexOf('#');
		Optional<String> href = links.apply(Percent.decode((hash < 0) ? mark : mark.substring(0, hash)));
		if (href.isPresent()) {
			out.append("<a href=\"")
				.append(HtmlText.escaped(href.get()))
				.append((hash < 0) ? "" : mark.substring(hash));
			at = end;
		}
		else {
			unlinked = true;
			at = html.indexOf('>', end) + 1;
		}
	}

	private void picture(int tag) {
		int start = tag + PICTURE.length();
		int end = html.indexOf('"', start);
		at = html.indexOf('>', end) + 1;
		Optional<Map<String, String>> picture = pictures.apply(Percent.decode(html.substring(start, end)));
		if (picture.isPresent()) {
			show(picture.get(), html.substring(end + 1, at));
		}
		else {
			out.append(value(html.substring(end + 1, at), "alt"));
			dropEmptyLink();
		}
	}

	private void show(Map<String, String> picture, String written) {
		boolean sized = written.contains(" width=\"") || written.contains(" height=\"");
		out.append("<img");
		picture.forEach((name, value) -> {
			// One side from the author and one from the file would distort the picture.
			if (!sized || !SIDES.contains(name)) {
				out.append(' ').append(name).append("=\"").append(HtmlText.escaped(value)).append('"');
			}
		});
		out.append(written);
	}

	private static String value(String attributes, String name) {
		int start = attributes.indexOf(name + "=\"") + name.length() + 2;
		return attributes.substring(start, attributes.indexOf('"', start));
	}

	private void dropEmptyLink() {
		boolean closing = html.startsWith(LINK_END, at) && out.length() > 0 && out.charAt(out.length() - 1) == '>';
		int open = closing ? out.lastIndexOf("<") : -1;
		if (open >= 0 && out.indexOf("<a ", open) == open) {
			out.setLength(open);
			at += LINK_END.length();
		}
	}

}
