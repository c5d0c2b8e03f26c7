package press.dateline.reader;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import press.dateline.region.Region;

/**
 * The drawn line: once round the world from 180° west to 180° east, or once through a
 * year. A tick above it is a longitude, a tick below it is a day of the year, and a thick
 * piece is how far a place or a time reaches.
 *
 * @param strokes what is drawn, as the data of SVG paths in a box of 360 units from -180
 */
record DatelineLine(List<Stroke> strokes) {

	private static final int EDGE = 180;

	// A piece narrower than this would not be seen.
	private static final double NARROWEST = 3;

	DatelineLine {
		strokes = List.copyOf(strokes);
	}

	/** Draws the line of a story in a list; without a place it has no tick above. */
	static DatelineLine small(@Nullable Region place, LocalDate day) {
		return ticked(place, day, 6);
	}

	/** Draws the line at the head of a story, in full height. */
	static DatelineLine full(@Nullable Region place, LocalDate day) {
		return ticked(place, day, 12);
	}

	private static DatelineLine ticked(@Nullable Region place, LocalDate day, int middle) {
		List<Stroke> strokes = new ArrayList<>();
		strokes.add(base(middle));
		if (place != null && place.position() != null) {
			strokes.add(new Stroke("tick", "M" + longitude(place) + " 0V" + middle));
		}
		strokes.add(new Stroke("tock", "M" + tock(day) + " " + middle + "V" + (2 * middle)));
		return new DatelineLine(strokes);
	}

	private static long longitude(Region place) {
		return Math.round(Objects.requireNonNull(place.position()).longitude());
	}

	private static long tock(LocalDate day) {
		return Math.round(-EDGE + 360 * (day.getDayOfYear() - 0.5) / day.lengthOfYear());
	}

	/** Draws how far a place reaches; one that crosses 180° is drawn as two pieces. */
	static DatelineLine reach(Region place) {
		var position = place.position();
		if (position == null) {
			return bare();
		}
		return new DatelineLine(List.of(base(12), new Stroke("span", span(position.west(), position.east()))));
	}

	/** Draws a year with its months. */
	static DatelineLine of(Year year) {
		return new DatelineLine(List.of(base(12), months(year)));
	}

	/** Draws a year with one month of it. */
	static DatelineLine of(YearMonth month) {
		LocalDate first = month.atDay(1);
		return during(Year.of(month.getYear()), first.getDayOfYear() - 1, first.lengthOfMonth());
	}

	/** Draws a year with one day of it. */
	static DatelineLine of(LocalDate day) {
		return during(Year.from(day), day.getDayOfYear() - 1, 1);
	}

	private static DatelineLine during(Year year, int before, int days) {
		double west = -EDGE + 360.0 * before / year.length();
		double east = -EDGE + 360.0 * (before + days) / year.length();
		return new DatelineLine(List.of(base(12), months(year), new Stroke("span", span(west, east))));
	}

	/** Draws a tick for each of many places. */
	static DatelineLine of(Collection<Region> places) {
		return new DatelineLine(List.of(base(12), new Stroke("tick tick--many", ticks(places, 2, 12))));
	}

	/** Draws the line of nothing known: no place, no date. */
	static DatelineLine bare() {
		return new DatelineLine(List.of(base(12)));
	}

	/** Returns the ticks of many places alone, each longitude once. */
	static String ticks(Collection<Region> places, int top, int bottom) {
		return places.stream()
			.filter((place) -> place.position() != null)
			.map(DatelineLine::longitude)
			.distinct()
			.sorted()
			.map((longitude) -> "M" + longitude + " " + top + "V" + bottom)
			.collect(Collectors.joining());
	}

	private static Stroke base(int middle) {
		return new Stroke(null, "M-180 " + middle + "H180");
	}

	private static Stroke months(Year year) {
		return new Stroke("months",
				IntStream.rangeClosed(1, 12)
					.mapToLong((month) -> Math
						.round(-EDGE + 360.0 * (year.atMonth(month).atDay(1).getDayOfYear() - 1) / year.length()))
					.mapToObj((start) -> "M" + start + " 12V18")
					.collect(Collectors.joining()));
	}

	private static String span(double west, double east) {
		if (west > east) {
			return piece(west, EDGE) + piece(-EDGE, east);
		}
		double missing = Math.max(0, NARROWEST - (east - west)) / 2;
		return piece(Math.max(-EDGE, west - missing), Math.min(EDGE, east + missing));
	}

	private static String piece(double from, double to) {
		return "M" + rounded(from) + " 12H" + rounded(to);
	}

	private static String rounded(double degrees) {
		double tenths = Math.round(degrees * 10) / 10.0;
		return (tenths == Math.rint(tenths)) ? Long.toString((long) tenths) : Double.toString(tenths);
	}

	/**
	 * A path of the drawing.
	 *
	 * @param kind the class that gives it its style
	 * @param path its data
	 */
	record Stroke(@Nullable String kind, String path) {
	}

}
