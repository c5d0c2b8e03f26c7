package press.dateline.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Addresses of other files, buttons, and whatever is given an address and words for it.
 */
final class LinkTranslator implements Translator {

	private static final Set<String> ADDRESSES = Set.of("ref", "relref", "posturl", "link", "geturl", "permalink",
			"absurl", "relurl", "relativeurl", "url", "urlfor");

	private static final Set<String> WORDLESS = Set.of("icon", "toc", "tableofcontents", "param", "fa", "br", "clear",
			"hr", "spacer", "readmore", "adsense", "share", "fas", "emoji");

	private static final Set<String> BUTTONS = Set.of("button", "btn", "link", "a", "linkbutton", "buttonlink", "cta",
			"externallink", "extlink", "anchor", "actionlink");

	@Override
	public @Nullable Translation translate(Tag tag, boolean paired) {
		if (WORDLESS.contains(tag.name())) {
			return Translation.BARE;
		}
		Arguments given = tag.arguments();
		Optional<String> target = given.said("href", "link", "url", "to", "page")
			.or(() -> given.positional().stream().filter(LinkTranslator::isAddress).findFirst());
		if (paired) {
			return target
				.map((address) -> new Translation("<a href=\"" + HtmlText.escaped(address) + "\">", "</a>", false))
				.orElse(null);
		}
		if (ADDRESSES.contains(tag.name()) && target.filter(LinkTranslator::isWeb).isEmpty()) {
			return Translation.inline(file(given));
		}
		return target.flatMap((address) -> linked(given, address))
			.or(() -> given.said("text", "content", "label").map((text) -> Translation.inline(HtmlText.escaped(text))))
			.orElse(null);
	}

	private static Optional<Translation> linked(Arguments given, String address) {
		Optional<String> words = given.said("text", "title", "label", "name", "content", "caption")
			.or(() -> given.positional().stream().filter((value) -> !value.equals(address)).findFirst());
		String more = given.said("description", "subtitle").map((text) -> " " + HtmlText.escaped(text)).orElse("");
		return words.map((text) -> Translation.inline(Translation.link(address, text) + more));
	}

	/** The name of a file as a link names one that may be anywhere in the folder. */
	private static String file(Arguments given) {
		List<String> positional = given.positional();
		String path = given.said("path", "name", "target")
			.orElseGet(() -> positional.isEmpty() ? "" : positional.get(positional.size() - 1));
		if (path.startsWith(Address.ROOT) || path.startsWith("../") || path.startsWith("#") || path.isBlank()) {
			return path;
		}
		return Address.ROOT + path.replaceFirst("^(?:\\./|/)+", "");
	}

	private static boolean isAddress(String value) {
		return isWeb(value) || value.matches("/\\S{0,500}");
	}

	private static boolean isWeb(String value) {
		return value.matches("(?i)(?:https?://|mailto:)\\S{1,2000}");
	}

}
