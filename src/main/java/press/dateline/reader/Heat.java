package press.dateline.reader;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Four shades for how many stories a day has, in equal steps.
 *
 * @param scale the number from which a day has the darkest shade, at least 4: a quiet
 * time is not made to look busy
 */
record Heat(long scale) {

	private static final int SHADES = 4;

	Heat {
		scale = Math.max(scale, SHADES);
	}

	/**
	 * Makes the shades for days of which each has the given number of stories. One day in
	 * twenty may lie beyond the scale, so that a single flood of stories does not leave
	 * all others pale.
	 */
	static Heat of(Collection<Long> counts) {
		List<Long> sorted = counts.stream().sorted().toList();
		return new Heat(sorted.isEmpty() ? 0 : sorted.get((sorted.size() * 19 + 19) / 20 - 1));
	}

	/** Returns the class of the shade of a count; {@code null} for none at all. */
	@Nullable String of(long count) {
		if (count == 0) {
			return null;
		}
		return name((int) Math.min(SHADES, (Math.min(count, this.scale) * SHADES + this.scale - 1) / this.scale));
	}

	/** Returns the shades, palest first. */
	List<Shade> shades() {
		return IntStream.rangeClosed(1, SHADES)
			.mapToObj((shade) -> new Shade(name(shade), (shade - 1) * this.scale / SHADES + 1,
					(shade < SHADES) ? shade * this.scale / SHADES : Long.MAX_VALUE))
			.toList();
	}

	private static String name(int shade) {
		return "heat-" + shade;
	}

	/**
	 * A shade.
	 *
	 * @param name its class
	 * @param from the smallest count that has it
	 * @param to the largest
	 */
	record Shade(String name, long from, long to) {
	}

}
