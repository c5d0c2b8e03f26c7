package press.dateline.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a tag of another tool is given: {@code src="a.png" alt='A map'}, {@code "a.png",
 * "A map"}, {@code width: 300}, {@code src={map}}. Names are in lower case.
 */
final class Arguments {

	static final Arguments NONE = new Arguments("");

	/** What a template would have filled in. */
	private static final Pattern FILLED = Pattern.compile("\\{\\{[^{}]{0,200}\\}\\}|\\{%[^{}]{0,200}%\\}");

	private static final String QUOTES = "\"'`“";

	private final List<String> positional = new ArrayList<>();

	private final Map<String, String> named = new LinkedHashMap<>();

	private final String written;

	private int at;

	private Arguments(String written) {
		this.written = written;
	}

	static Arguments of(String written) {
		Arguments arguments = new Arguments(FILLED.matcher(written).replaceAll(""));
		arguments.read();
		return arguments;
	}

	/** Those without a name, in their order. */
	List<String> positional() {
		return positional;
	}

	/** The same without the first that has no name. */
	Arguments withoutFirst() {
		Arguments rest = new Arguments("");
		rest.positional.addAll(positional.subList(Math.min(1, positional.size()), positional.size()));
		rest.named.putAll(named);
		return rest;
	}

	/** Those with a name, in their order. */
	Map<String, String> named() {
		return named;
	}

	/** The one without a name at a place, counted from 0; empty if there is none. */
	String at(int index) {
		return (index < positional.size()) ? positional.get(index) : "";
	}

	/** The first of these names that something is said for. */
	Optional<String> said(String... names) {
		for (String name : names) {
			String value = named.get(name);
			if (value != null && !value.isBlank()) {
				return Optional.of(value);
			}
		}
		return Optional.empty();
	}

	/** Every value, those without a name first. */
	List<String> values() {
		List<String> all = new ArrayList<>(positional);
		all.addAll(named.values());
		return all;
	}

	private void read() {
		while (at < written.length()) {
			char c = written.charAt(at);
			if (Character.isWhitespace(c) || c == ',' || c == '(' || c == ')') {
				at++;
			}
			else {
				argument();
			}
		}
	}

	private void argument() {
		int start = at;
		if (QUOTES.indexOf(written.charAt(at)) < 0) {
			while (at < written.length() && isName(written.charAt(at))) {
				at++;
			}
			String name = written.substring(start, at);
			if (!name.isEmpty() && assigned()) {
				named.putIfAbsent(name.toLowerCase(Locale.ROOT), value());
				return;
			}
			at = start;
		}
		positional.add(value());
	}

	private boolean assigned() {
		int sign = at;
		while (sign < written.length() && written.charAt(sign) == ' ') {
			sign++;
		}
		boolean colon = written.startsWith(":", sign) && !written.startsWith("://", sign);
		boolean equals = written.startsWith("=", sign) && !written.startsWith("==", sign);
		if (!equals && !(colon && sign == at)) {
			return false;
		}
		at = sign + 1;
		while (at < written.length() && Character.isWhitespace(written.charAt(at))) {
			at++;
		}
		return true;
	}

	private String value() {
		if (at >= written.length()) {
			return "";
		}
		char first = written.charAt(at);
		if (QUOTES.indexOf(first) >= 0) {
			return quoted((first == '“') ? '”' : first);
		}
		return (first == '{') ? braced() : bare();
	}

	/** A quote that stands within a word, or is escaped, ends nothing. */
	private String quoted(char end) {
		StringBuilder value = new StringBuilder();
		at++;
		while (at < written.length() && written.charAt(at) != end) {
			boolean escape = written.charAt(at) == '\\' && at + 1 < written.length();
			at += escape ? 1 : 0;
			value.append(written.charAt(at++));
		}
		at++;
		return value.toString();
	}

	private String braced() {
		int start = at + 1;
		int depth = 0;
		do {
			depth += (written.charAt(at) == '{') ? 1 : 0;
			depth -= (written.charAt(at) == '}') ? 1 : 0;
			at++;
		}
		while (depth > 0 && at < written.length());
		String inside = written.substring(start, Math.max(start, at - 1)).strip();
		boolean literal = inside.length() > 1 && QUOTES.indexOf(inside.charAt(0)) >= 0
				&& inside.charAt(inside.length() - 1) == inside.charAt(0);
		return literal ? inside.substring(1, inside.length() - 1) : "";
	}

	private String bare() {
		int start = at;
		while (at < written.length() && !Character.isWhitespace(written.charAt(at)) && written.charAt(at) != ',') {
			at++;
		}
		return written.substring(start, at);
	}

	private static boolean isName(char c) {
		return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '@';
	}

}
