package press.dateline.bench;

import java.util.Locale;

/**
 * How many times as much one figure is as another.
 *
 * @param value not a number where there is nothing to compare with
 */
record Ratio(double value) {

	/** Returns a figure as a multiple of another. */
	static Ratio of(double figure, double other) {
		return new Ratio((other > 0) ? figure / other : Double.NaN);
	}

	/**
	 * Returns a figure as a multiple of the mean of what was measured before and after.
	 */
	static Ratio amid(double before, double figure, double after) {
		return of(figure, (before + after) / 2);
	}

	@Override
	public String toString() {
		if (Double.isNaN(this.value)) {
			return "–";
		}
		return String.format(Locale.ROOT, (this.value < 10) ? "%.2f ×" : "%,.0f ×", this.value);
	}

}
