package press.dateline.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A piece of HTML that has passed the sanitiser: an opening or closing tag, or text.
 *
 * @param kind which of these
 * @param value the element's name, or the text, decoded
 * @param attributes the attributes of an opening tag, decoded
 */
record Token(Kind kind, String value, Map<String, String> attributes) {

	/** The attribute that carries an offset from the source to the report. */
	static final String AT = "data-at";

	private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr");

	private static final Set<String> INLINE = Set.of("a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn",
			"em", "i", "img", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong",
			"sub", "sup", "time", "u", "var", "wbr");

	enum Kind {

		OPEN, CLOSE, TEXT

	}

	static Token open(String name, Map<String, String> attributes) {
		return new Token(Kind.OPEN, name, attributes);
	}

	/** An opening tag with attributes, given as names and values in turn. */
	static Token open(String name, String... attributes) {
		Map<String, String> map = new LinkedHashMap<>();
		for (int i = 0; i < attributes.length; i += 2) {
			map.put(attributes[i], attributes[i + 1]);
		}
		return new Token(Kind.OPEN, name, map);
	}

	static Token close(String name) {
		return new Token(Kind.CLOSE, name, Map.of());
	}

	static Token text(String text) {
		return new Token(Kind.TEXT, text, Map.of());
	}

	static boolean isVoid(String name) {
		return VOID.contains(name);
	}

	boolean opens(String name) {
		return kind == Kind.OPEN && value.equals(name);
	}

	boolean closes(String name) {
		return kind == Kind.CLOSE && value.equals(name);
	}

	boolean isText() {
		return kind == Kind.TEXT;
	}

	boolean isBlank() {
		return kind == Kind.TEXT && value.isBlank();
	}

	/** Whether this tag begins or ends a block. */
	boolean isBlock() {
		return kind != Kind.TEXT && !INLINE.contains(value);
	}

	boolean isHeading() {
		return kind != Kind.TEXT && value.length() == 2 && value.charAt(0) == 'h' && value.charAt(1) >= '1'
				&& value.charAt(1) <= '6';
	}

	@Nullable String attribute(String name) {
		return attributes.get(name);
	}

	/** The same tag with an attribute set, or taken away by null. */
	Token with(String name, @Nullable String value) {
		Map<String, String> changed = new LinkedHashMap<>(attributes);
		if (value == null) {
			changed.remove(name);
		}
		else {
			changed.put(name, value);
		}
		return new Token(kind, this.value, changed);
	}

	/** The offset in the source, 0 where it is not known. */
	int at() {
		String at = attributes.get(AT);
		return (at != null) ? Integer.parseInt(at) : 0;
	}

}
