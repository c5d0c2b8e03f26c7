package press.dateline.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where a link or a picture points.
 *
 * @param kind what is there
 * @param target the address; of a file its path, decoded and normalised
 * @param fragment the decoded part after {@code #}, of a file or within the page
 */
record Address(Kind kind, String target, @Nullable String fragment) {

	/** Begins the path of a file below the content folder, as it does in Zola. */
	static final String ROOT = "@/";

	private static final Pattern WEB = Pattern.compile("(?i)https?://[^/?#\\\\\\s]+.*");

	private static final Pattern DIRECT = Pattern.compile("(?i)(mailto|tel):.+");

	enum Kind {

		/** An address on the web. */
		WEB,
		/** An address on this site, from its root. */
		SITE,
		/** A mail address or telephone number. */
		DIRECT,
		/** A place in the same text. */
		FRAGMENT,
		/**
		 * Another file, relative to this one; a picture perhaps to the content folder.
		 */
		FILE,
		/** Nothing that a reader could follow. */
		NONE

	}

	/**
	 * Reads the value of an attribute as a browser would: without blanks around it and
	 * control characters in it, and with backslashes for slashes at its beginning.
	 */
	static Address of(@Nullable String value) {
		String address = slashes(stripped((value != null) ? value : ""));
		if (address.startsWith("#")) {
			return new Address(Kind.FRAGMENT, "", Percent.decode(address.substring(1)));
		}
		if (address.startsWith("//")) {
			return web("https:" + address);
		}
		if (address.startsWith("/")) {
			return new Address(Kind.SITE, address, null);
		}
		if (address.startsWith(ROOT)) {
			return below(address.substring(ROOT.length()));
		}
		if (DIRECT.matcher(address).matches()) {
			return new Address(Kind.DIRECT, address, null);
		}
		return scheme(address) ? web(address) : file(address);
	}

	/**
	 * Reads where a picture lies. No page of this site is a picture, so a slash at the
	 * beginning means the content folder: the target is that of a file, with the slash.
	 */
	static Address ofPicture(@Nullable String value) {
		Address address = of(value);
		if (address.kind() != Kind.SITE) {
			return address;
		}
		return below(address.target().substring(1));
	}

	/** A file named from the content folder: its target begins with a slash. */
	private static Address below(String address) {
		Address file = file(address);
		return (file.kind() != Kind.FILE) ? file : new Address(Kind.FILE, "/" + file.target(), file.fragment());
	}

	/** The host of an address on the web. */
	String host() {
		int start = target.indexOf("//") + 2;
		int end = start;
		while (end < target.length() && "/?#".indexOf(target.charAt(end)) < 0) {
			end++;
		}
		return target.substring(start, end);
	}

	private static Address web(String address) {
		boolean whole = WEB.matcher(address).matches();
		return new Address(whole ? Kind.WEB : Kind.NONE, address, null);
	}

	private static Address file(String address) {
		int hash = address.indexOf('#');
		String path = (hash < 0) ? address : address.substring(0, hash);
		int query = path.indexOf('?');
		path = Percent.decode((query < 0) ? path : path.substring(0, query)).replace('\\', '/');
		boolean named = !path.isEmpty() && !path.startsWith("/") && path.codePoints().noneMatch(Character::isISOControl)
				&& Characters.legal(path).equals(path);
		if (!named) {
			return new Address(Kind.NONE, address, null);
		}
		return new Address(Kind.FILE, normal(path), (hash < 0) ? null : Percent.decode(address.substring(hash + 1)));
	}

	private static String normal(String path) {
		List<String> parts = new ArrayList<>();
		for (String part : path.split("/", -1)) {
			boolean up = part.equals("..") && !parts.isEmpty() && !parts.get(parts.size() - 1).equals("..");
			if (up) {
				parts.remove(parts.size() - 1);
			}
			else if (!part.equals(".") && !part.isEmpty()) {
				parts.add(part);
			}
		}
		return parts.isEmpty() ? "." : String.join("/", parts);
	}

	private static boolean scheme(String address) {
		int colon = address.indexOf(':');
		int path = 0;
		while (path < address.length() && "/?#".indexOf(address.charAt(path)) < 0) {
			path++;
		}
		return colon >= 0 && colon < path;
	}

	private static String stripped(String value) {
		StringBuilder out = new StringBuilder(value.length());
		for (char c : value.strip().toCharArray()) {
			if (c > ' ') {
				out.append(c);
			}
			else if (c == ' ') {
				out.append("%20");
			}
		}
		return out.toString();
	}

	private static String slashes(String address) {
		int end = 0;
		while (end < address.length() && (address.charAt(end) == '\\' || address.charAt(end) == '/')) {
			end++;
		}
		return address.substring(0, end).replace('\\', '/') + address.substring(end);
	}

	/** Whether the scheme of a web address is written, in any case. */
	static boolean isWeb(String text, int at) {
		String start = text.substring(at, Math.min(text.length(), at + 8)).toLowerCase(Locale.ROOT);
		return start.startsWith("http://") || start.startsWith("https://");
	}

}
