package press.dateline.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Which shade a count has among others. Few places have most of the news, so each shade
 * spans a multiple of the one before: with 48 stories in the busiest place, 1 to 2, 3 to
 * 6, 7 to 18 and from 19 on.
 *
 * @param lowest the smallest count of each shade, ascending from 1
 * @param busiest the largest count; 0 where there is none
 */
record Shades(List<Long> lowest, long busiest) {

	private static final int MOST = 4;

	Shades {
		lowest = List.copyOf(lowest);
	}

	/** The shades up to a largest count. */
	static Shades upTo(long busiest) {
		List<Long> lowest = new ArrayList<>();
		long next = 1;
		for (int i = 0; i < MOST && next <= busiest; i++) {
			lowest.add(next);
			next = Math.max(next + 1, (long) Math.ceil(Math.pow(busiest, (i + 1.0) / MOST)));
		}
		return new Shades(lowest, busiest);
	}

	/** Returns the shade of a count, from 1 to 4; 0 for nothing. */
	int of(long count) {
		return (int) this.lowest.stream().filter((from) -> from <= count).count();
	}

	/** Returns the largest count of a shade. */
	long highest(int shade) {
		return (shade < this.lowest.size()) ? this.lowest.get(shade) - 1 : this.busiest;
	}

}
