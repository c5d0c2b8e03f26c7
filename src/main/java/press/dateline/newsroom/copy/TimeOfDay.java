package press.dateline.newsroom.copy;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A time as it stands behind a date, for example {@code 9:05}, {@code 09:05:30Z},
 * {@code 9:05 pm} or {@code 09:05 +0330}.
 *
 * @param time the time on the clock
 * @param zone {@code null} where none is given
 */
record TimeOfDay(LocalTime time, @Nullable ZoneId zone) {

	private static final Pattern SHAPE = Pattern
		.compile("(\\d{1,2})(?:[:h](\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?)?(?: ?([ap])\\.?m\\.?(?![a-z]))? ?(.*)");

	// Programs write the name of the zone once more behind the offset.
	private static final Pattern OFFSET = Pattern
		.compile("(?:utc|gmt)?([+-])(\\d{1,2})(?::?(\\d{2}))?(?: [a-z]{2,5}| ?\\([^()]*\\)| ?\\[[^\\[\\]]*])?");

	// RFC 5322, section 4.3, and those of Central Europe.
	private static final Map<String, ZoneOffset> ABBREVIATIONS = Map.of("est", ZoneOffset.ofHours(-5), "edt",
			ZoneOffset.ofHours(-4), "cst", ZoneOffset.ofHours(-6), "cdt", ZoneOffset.ofHours(-5), "mst",
			ZoneOffset.ofHours(-7), "mdt", ZoneOffset.ofHours(-6), "pst", ZoneOffset.ofHours(-8), "pdt",
			ZoneOffset.ofHours(-7), "cet", ZoneOffset.ofHours(1), "cest", ZoneOffset.ofHours(2));

	private static final Map<String, String> ZONES = ZoneId.getAvailableZoneIds()
		.stream()
		.filter((id) -> id.indexOf('/') > 0)
		.collect(Collectors.toUnmodifiableMap((id) -> id.toLowerCase(Locale.ROOT), Function.identity(),
				(one, two) -> one));

	/** Reads a time in lower case; empty where it is none. */
	static Optional<TimeOfDay> read(String text) {
		Matcher matcher = SHAPE.matcher(text.strip());
		if (!matcher.matches() || (matcher.group(2) == null && matcher.group(5) == null)) {
			return Optional.empty();
		}
		try {
			LocalTime time = LocalTime.of(hour(matcher), number(matcher.group(2)), number(matcher.group(3)),
					fraction(matcher.group(4)));
			String zone = matcher.group(6);
			return zone.isEmpty() ? Optional.of(new TimeOfDay(time, null))
					: zone(zone).map((found) -> new TimeOfDay(time, found));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static int hour(Matcher matcher) {
		int hour = number(matcher.group(1));
		if (matcher.group(5) == null) {
			return hour;
		}
		if (hour < 1 || hour > 12) {
			throw new DateTimeException("No such hour on a twelve-hour clock: " + hour);
		}
		return hour % 12 + (matcher.group(5).equals("p") ? 12 : 0);
	}

	private static int number(@Nullable String digits) {
		return (digits != null) ? Integer.parseInt(digits) : 0;
	}

	private static int fraction(@Nullable String digits) {
		return (digits != null) ? Integer.parseInt((digits + "00000000").substring(0, 9)) : 0;
	}

	private static Optional<ZoneId> zone(String text) {
		if (text.equals("z") || text.equals("utc") || text.equals("gmt")) {
			return Optional.of(ZoneOffset.UTC);
		}
		Matcher offset = OFFSET.matcher(text);
		if (offset.matches()) {
			int sign = offset.group(1).equals("-") ? -1 : 1;
			return Optional
				.of(ZoneOffset.ofHoursMinutes(sign * number(offset.group(2)), sign * number(offset.group(3))));
		}
		ZoneId abbreviated = ABBREVIATIONS.get(text);
		return (abbreviated != null) ? Optional.of(abbreviated) : Optional.ofNullable(ZONES.get(text)).map(ZoneId::of);
	}

}
