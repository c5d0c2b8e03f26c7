package press.dateline.reader;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A thing that schema.org has a word for, with what is known of it: nothing is said of
 * what is not known.
 */
final class Thing {

	private final Map<String, Object> properties = new LinkedHashMap<>();

	private Thing(String type) {
		this.properties.put("@type", type);
	}

	/** A thing of a type of schema.org. */
	static Thing of(String type) {
		return new Thing(type);
	}

	/**
	 * Says something of it, unless that is nothing.
	 * @param value a text, a number, another thing, or a list of such
	 */
	Thing with(String property, @Nullable Object value) {
		if (value != null && !isEmpty(value)) {
			this.properties.put(property, value);
		}
		return this;
	}

	private static boolean isEmpty(Object value) {
		return (value instanceof String text && text.isBlank())
				|| (value instanceof Collection<?> values && values.isEmpty());
	}

	@JsonValue
	Map<String, Object> properties() {
		return this.properties;
	}

}
