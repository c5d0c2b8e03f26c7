package press.dateline.newsroom.copy;

import java.util.List;

/**
 * A value of front matter as it is written: every scalar is text, whatever its syntax
 * would make of it, so that {@code NO} stays a country and {@code 12:30} a time.
 */
sealed interface Value {

	/** Where the value begins. */
	Position position();

	/**
	 * Text; blank where the file gives no value.
	 */
	record Text(String text, Position position) implements Value {
	}

	/**
	 * A list.
	 */
	record Sequence(List<Value> items, Position position) implements Value {
	}

	/**
	 * Keys with values.
	 */
	record Mapping(List<Entry> entries, Position position) implements Value {
	}

	/**
	 * A key with its value.
	 *
	 * @param key as written
	 * @param position where the key begins
	 * @param value what it says
	 */
	record Entry(String key, Position position, Value value) {
	}

	/** Returns whether the file gives no value. */
	default boolean isBlank() {
		return this instanceof Text text && text.text().isBlank();
	}

}
