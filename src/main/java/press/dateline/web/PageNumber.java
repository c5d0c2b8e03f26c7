package press.dateline.web;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page of a list, counted from one as readers count. Handlers take it as an argument:
 * it is read from {@code ?page=}, and a page number that is none answers 404.
 *
 * @param value 1 to 999,999
 */
public record PageNumber(int value) {

	/** The page that needs no number in its address. */
	public static final PageNumber FIRST = new PageNumber(1);

	private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{0,5}");

	public PageNumber {
		if (value < 1 || value > 999_999) {
			throw new IllegalArgumentException("Pages are counted from 1 to 999999, not " + value);
		}
	}

	/**
	 * Reads a page number; empty for anything but plain digits without a leading zero.
	 */
	public static Optional<PageNumber> parse(String text) {
		return SHAPE.matcher(text).matches() ? Optional.of(new PageNumber(Integer.parseInt(text))) : Optional.empty();
	}

	/** Returns how many items stand on the pages before this one. */
	public int offset(int size) {
		return Math.multiplyExact(this.value - 1, size);
	}

	@Override
	public String toString() {
		return Integer.toString(this.value);
	}

}
