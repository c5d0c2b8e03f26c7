package press.dateline.syndication;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Attributes of an element in the order in which they are written.
 */
final class Attributes {

	private Attributes() {
	}

	/**
	 * Returns attributes.
	 * @param namesAndValues in turn
	 */
	static Map<String, String> of(String... namesAndValues) {
		Map<String, String> attributes = new LinkedHashMap<>();
		for (int at = 0; at < namesAndValues.length; at += 2) {
			attributes.put(namesAndValues[at], namesAndValues[at + 1]);
		}
		return attributes;
	}

}
