package press.dateline.desk.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Where a request comes from, as the server or a proxy that it trusts has it.
 *
 * @param text for the log
 * @param network those who count as one: an IPv4 address, or the 64 bits of IPv6 that one
 * customer has to himself
 */
record ClientAddress(String text, String network) {

	private static final Pattern IPV6 = Pattern.compile("(?=.*:)[0-9a-fA-F:.]{2,45}");

	private static final Pattern UNFIT = Pattern.compile("[^0-9a-zA-Z:.]");

	private static final int LONGEST = 45;

	static ClientAddress of(HttpServletRequest request) {
		return of(request.getRemoteAddr());
	}

	/**
	 * Reads an address; a proxy may send anything.
	 */
	static ClientAddress of(String remote) {
		String bare = remote.replaceAll("[\\[\\]]|%.*", "");
		String fit = UNFIT.matcher(bare).replaceAll("?");
		String text = fit.substring(0, Math.min(LONGEST, fit.length()));
		return new ClientAddress(text, IPV6.matcher(text).matches() ? network(text) : text);
	}

	// A text with a colon is never looked up as a name.
	private static String network(String text) {
		try {
			byte[] bytes = InetAddress.getByName(text).getAddress();
			return (bytes.length == 16) ? HexFormat.of().formatHex(Arrays.copyOf(bytes, 8)) : text;
		}
		catch (UnknownHostException ex) {
			return text;
		}
	}

}
