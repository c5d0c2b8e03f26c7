package press.dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The one address of a story: {@code /2026/01/17/slug}, or {@code /fa/2026/01/17/slug} in
 * a language other than the site's own.
 *
 * @param prefix the language tag that leads the address; {@code null} for the site's own
 * language
 * @param date the day on the dateline, years 1000 to 9999
 * @param slug the readable part
 */
public record Permalink(@Nullable String prefix, LocalDate date, Slug slug) {

	private static final Pattern SHAPE = Pattern
		.compile("(?:/([a-z]{2,3}(?:-[a-z0-9]{2,8})?))?/([1-9]\\d{3})/(\\d{2})/(\\d{2})/([^/]{1,80})");

	private static final Pattern PREFIX = Pattern.compile("[a-z]{2,3}(?:-[a-z0-9]{2,8})?");

	public Permalink {
		if (prefix != null && !PREFIX.matcher(prefix).matches()) {
			throw new IllegalArgumentException("Not a language that leads an address: " + prefix);
		}
		if (date.getYear() < 1000 || date.getYear() > 9999) {
			throw new IllegalArgumentException("An address has a year from 1000 to 9999, not " + date.getYear());
		}
	}

	/**
	 * Reads an address, already percent-decoded; empty where it is not the true form of
	 * one.
	 */
	public static Optional<Permalink> parse(String path) {
		Matcher matcher = SHAPE.matcher(path);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		return date(matcher.group(2), matcher.group(3), matcher.group(4))
			.flatMap((date) -> Slug.parse(matcher.group(5)).map((slug) -> new Permalink(matcher.group(1), date, slug)));
	}

	private static Optional<LocalDate> date(String year, String month, String day) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** Returns the path as Unicode text, not percent-encoded. */
	public String path() {
		String day = String.format(Locale.ROOT, "/%04d/%02d/%02d/", this.date.getYear(), this.date.getMonthValue(),
				this.date.getDayOfMonth());
		return ((this.prefix != null) ? "/" + this.prefix : "") + day + this.slug;
	}

	@Override
	public String toString() {
		return path();
	}

}
