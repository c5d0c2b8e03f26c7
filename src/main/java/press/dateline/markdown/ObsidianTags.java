package press.dateline.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Links between notes, comments, footnotes within a line, marked words and names of
 * blocks as Obsidian writes them, and tags of its templates.
 */
final class ObsidianTags implements Dialect {

	private static final Pattern MARKED = Pattern.compile("==(?=[^\\s=])([^=\\n]{0,499}[^\\s=])==(?!=)");

	private static final Pattern BLOCK_NAME = Pattern.compile("\\^(?=[\\p{L}\\p{N}-]*\\p{L})[\\p{L}\\p{N}-]{2,60}");

	/** A footnote that is written where its mark stands. */
	private static final Pattern NOTE = Pattern.compile("\\^\\[([^\\[\\]\\n^]{1,500})\\]");

	private static final Pattern PICTURE = Pattern.compile("(?i).+\\.(?:jpe?g|png|gif|webp|svg|avif|bmp|tiff?)");

	private static final Pattern SIZED = Pattern.compile("!\\[([^\\[\\]|\\n]{0,300})\\|\\d{1,5}(?:x\\d{1,5})?\\]\\(");

	private static final Pattern SIZE = Pattern.compile("\\s*\\d{1,5}(?:x\\d{1,5})?\\s*");

	@Override
	public @Nullable Tag read(Passage text, int at) {
		return switch (text.text().charAt(at)) {
			case '[' -> link(text, at);
			case '!' -> embedded(text, at);
			case '%' -> comment(text, at);
			case '=' -> marked(text, at);
			case '^' -> text.has("^[", at) ? footnote(text, at) : blockName(text, at);
			case '<' -> template(text, at);
			default -> null;
		};
	}

	private static @Nullable Tag link(Passage text, int start) {
		if (!text.has("[[", start)) {
			return null;
		}
		String inside = inside(text, start);
		int end = start + inside.length() + 4;
		boolean link = end < text.length() && ("([".indexOf(text.text().charAt(end)) >= 0 || defines(text, start, end));
		if (link || inside.isBlank()) {
			return null;
		}
		Note note = Note.of(inside);
		return Tag.saying(start, end, note.link());
	}

	/** Whether the brackets are the name of an address, as in {@code [[1]]: address}. */
	private static boolean defines(Passage text, int start, int end) {
		String rest = text.text().substring(end, text.endOfLine(end)).strip();
		return text.beginsLine(start) && rest.startsWith(":") && rest.substring(1).strip().indexOf(' ') < 0;
	}

	private static @Nullable Tag embedded(Passage text, int start) {
		if (!text.has("![[", start)) {
			return sized(text, start);
		}
		String inside = inside(text, start + 1);
		int end = start + inside.length() + 5;
		if (inside.isBlank()) {
			return null;
		}
		Note note = Note.of(inside);
		if (!PICTURE.matcher(note.file()).matches()) {
			return Tag.saying(start, end, note.link());
		}
		String alt = SIZE.matcher(note.words()).matches() || note.words().equals(note.file()) ? "" : note.words();
		String said = alt.isEmpty() ? "" : " alt=\"" + HtmlText.escaped(alt) + "\"";
		return Tag.saying(start, end, "<img src=\"" + HtmlText.escaped(note.address()) + "\"" + said + ">");
	}

	/** Takes the size out of the words for a picture: {@code ![a map|300](map.png)}. */
	private static @Nullable Tag sized(Passage text, int start) {
		Matcher picture = SIZED.matcher(text.text()).region(start, Math.min(text.length(), start + 320));
		return picture.lookingAt() ? Tag.saying(start, picture.end(), "![" + picture.group(1) + "](") : null;
	}

	/** What stands between the brackets; nothing where they hold no name. */
	private static String inside(Passage text, int start) {
		int close = text.next("]]", start + 2);
		if (close >= text.endOfLine(start) || close >= text.code().startOfNext()) {
			return "";
		}
		String inside = text.text().substring(start + 2, close);
		return (inside.indexOf('[') >= 0 || inside.indexOf(']') >= 0) ? "" : inside;
	}

	private static @Nullable Tag comment(Passage text, int start) {
		if (!text.has("%%", start)) {
			return null;
		}
		int close = text.next("%%", start + 2);
		boolean block = text.beginsLine(start) && close < text.length();
		boolean apart = start > 0 && Passage.isBlank(text.text().charAt(start - 1));
		int limit = apart ? text.endOfParagraph(start) : text.endOfLine(start);
		if (!block && close >= Math.min(limit, text.code().startOfNext())) {
			return null;
		}
		return Tag.saying(start, close + 2, "");
	}

	private static @Nullable Tag marked(Passage text, int start) {
		Matcher marked = MARKED.matcher(text.text()).region(start, Math.min(text.length(), start + 510));
		boolean apart = start == 0 || text.text().charAt(start - 1) != '=';
		return (apart && marked.lookingAt()) ? Tag.saying(start, marked.end(), "<mark>" + marked.group(1) + "</mark>")
				: null;
	}

	private static @Nullable Tag footnote(Passage text, int start) {
		Matcher note = NOTE.matcher(text.text()).region(start, Math.min(text.length(), start + 510));
		return note.lookingAt() ? Tag.saying(start, note.end(), " (" + note.group(1) + ")") : null;
	}

	private static @Nullable Tag blockName(Passage text, int start) {
		Matcher name = BLOCK_NAME.matcher(text.text()).region(start, Math.min(text.length(), start + 70));
		boolean apart = start == 0 || Character.isWhitespace(text.text().charAt(start - 1));
		return (apart && name.lookingAt() && text.endsLine(name.end())) ? Tag.saying(start, name.end(), "") : null;
	}

	private static @Nullable Tag template(Passage text, int start) {
		if (!text.has("<%", start)) {
			return null;
		}
		int close = text.next("%>", start + 2);
		boolean closed = close < Math.min(text.endOfParagraph(start), text.next("<%", start + 2));
		return closed ? Tag.unknown(start, close + 2) : Tag.unclosed(start, start + 2, "%>");
	}

	/**
	 * What a link names.
	 *
	 * @param file the name of a note, with or without its folder; empty for this one
	 * @param heading the heading in it; empty where there is none
	 * @param words what readers see
	 */
	private record Note(String file, String heading, String words) {

		static Note of(String inside) {
			int bar = inside.indexOf('|');
			String target = ((bar < 0) ? inside : inside.substring(0, bar)).replaceFirst("\\\\$", "").strip();
			String[] parts = target.split("#\\^|#|\\^", 2);
			String file = parts[0].strip();
			String heading = (parts.length < 2) ? "" : target.substring(target.lastIndexOf('#') + 1).strip();
			boolean block = target.indexOf('^') >= 0;
			String name = (bar < 0) ? "" : inside.substring(bar + 1).strip();
			if (name.isEmpty()) {
				name = (file.isEmpty() && !block) ? heading : file.substring(file.lastIndexOf('/') + 1);
			}
			return new Note(file, block ? "" : heading, name);
		}

		String address() {
			String fragment = heading.isEmpty() ? "" : "#" + heading;
			return (file.isEmpty() ? "" : Address.ROOT + file) + fragment;
		}

		String link() {
			boolean nowhere = address().isEmpty();
			String name = words.toLowerCase(Locale.ROOT).endsWith(".md") ? words.substring(0, words.length() - 3)
					: words;
			return nowhere ? name : "<a href=\"" + HtmlText.escaped(address()) + "\">" + name + "</a>";
		}

	}

}
