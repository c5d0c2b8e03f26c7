package press.dateline.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Decides about every link and picture: what lies in other files becomes a mark, what
 * lies on the web stays a link, what leads nowhere becomes its text.
 */
final class Addresses {

	private final Source source;

	private final Set<String> ids;

	private final List<Link> links = new ArrayList<>();

	private final List<Picture> pictures = new ArrayList<>();

	private final List<Flaw> flaws = new ArrayList<>();

	private final List<Token> out = new ArrayList<>();

	private boolean linked;

	/**
	 * @param source where offsets are turned to lines
	 * @param ids the anchors of the headings
	 */
	Addresses(Source source, Set<String> ids) {
		this.source = source;
		this.ids = ids;
	}

	List<Token> apply(List<Token> tokens) {
		for (Token token : tokens) {
			if (token.opens("a")) {
				link(token);
			}
			else if (token.closes("a")) {
				closeLink();
			}
			else if (token.opens("img")) {
				picture(token);
			}
			else {
				out.add(token);
			}
		}
		return out;
	}

	List<Link> links() {
		return links;
	}

	List<Picture> pictures() {
		return pictures;
	}

	List<Flaw> flaws() {
		return flaws;
	}

	private void link(Token token) {
		Address address = Address.of(token.attribute("href"));
		String href = href(address);
		if (href == null) {
			flaws.add(Flaw.warning(source.position(token.at()), "This link leads nowhere and is shown as plain text",
					"Give it an address that begins with https://, the path of a file, or # and a heading of this text"));
			return;
		}
		if (address.kind() == Address.Kind.FILE) {
			Position position = source.position(token.at());
			links.add(new Link(address.target(), position.line(), position.column()));
		}
		Map<String, String> attributes = new LinkedHashMap<>();
		attributes.put("href", href);
		copy(token, attributes, "class", "lang", "dir");
		if (address.kind() == Address.Kind.WEB) {
			attributes.put("rel", "noopener");
		}
		linked = true;
		out.add(Token.open("a", attributes));
	}

	private @Nullable String href(Address address) {
		return switch (address.kind()) {
			case WEB, SITE, DIRECT -> address.target();
			case FILE -> Marks.mark(address.target(), anchor(address.fragment()));
			case FRAGMENT -> inside(address.fragment());
			case NONE -> null;
		};
	}

	private static @Nullable String anchor(@Nullable String fragment) {
		if (fragment == null || fragment.isEmpty()) {
			return null;
		}
		return fragment.startsWith(HeadingOutline.PREFIX) ? fragment : HeadingOutline.id(fragment);
	}

	private @Nullable String inside(@Nullable String fragment) {
		if (fragment == null || fragment.isEmpty() || fragment.equals("top")) {
			return "#top";
		}
		if (ids.contains(fragment) || fragment.matches("fn(ref)?-[0-9-]{1,9}")) {
			return "#" + fragment;
		}
		String id = HeadingOutline.id(fragment);
		return ids.contains(id) ? "#" + id : null;
	}

	private void closeLink() {
		if (linked) {
			out.add(Token.close("a"));
		}
		linked = false;
	}

	private void picture(Token token) {
		Address address = Address.ofPicture(token.attribute("src"));
		String alt = token.attribute("alt");
		Position position = source.position(token.at());
		switch (address.kind()) {
			case FILE -> {
				pictures.add(new Picture(address.target(), alt, position.line(), position.column()));
				show(token, Marks.mark(address.target(), null), alt, position);
			}
			case WEB -> remote(address, alt, position);
			default -> {
				flaws.add(Flaw.warning(position, "This picture has no address that can be shown",
						"Put the file beside the story and write its name"));
				out.add(Token.text((alt != null) ? alt : ""));
			}
		}
	}

	private void show(Token token, String src, @Nullable String alt, Position position) {
		if (alt == null) {
			flaws.add(Flaw.warning(position, "The picture has no text for those who cannot see it",
					"Say in a few words what the picture shows: ![words](file)"));
		}
		Map<String, String> attributes = new LinkedHashMap<>();
		attributes.put("src", src);
		attributes.put("alt", (alt != null) ? Bidi.without(alt) : "");
		copy(token, attributes, "width", "height", "lang", "dir");
		out.add(Token.open("img", attributes));
	}

	private void remote(Address address, @Nullable String alt, Position position) {
		flaws.add(Flaw.warning(position, "The picture lies on " + address.host() + " and is shown as a link",
				"Put the file beside the story and write its name"));
		Token words = Token.text((alt == null || alt.isBlank()) ? address.host() : alt);
		if (linked) {
			out.add(words);
			return;
		}
		out.add(Token.open("a", "href", address.target(), "rel", "noopener"));
		out.add(words);
		out.add(Token.close("a"));
	}

	private static void copy(Token token, Map<String, String> attributes, String... names) {
		for (String name : names) {
			String value = token.attribute(name);
			if (value != null) {
				attributes.put(name, value);
			}
		}
	}

}
