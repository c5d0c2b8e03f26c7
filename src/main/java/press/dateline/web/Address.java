package press.dateline.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;

import press.dateline.article.Slug;

import org.springframework.web.util.UriUtils;

/**
 * The address of a page of this site, in its one true form. As text it is
 * percent-encoded, ready for {@code href} and {@code Location}.
 *
 * @param path the path as Unicode text, beginning with exactly one slash
 * @param page the page of the list; the first is not named in the address
 */
public record Address(String path, PageNumber page) {

	/** The front page. */
	public static final Address FRONT = new Address("/");

	/** The list of every region. */
	public static final Address REGIONS = new Address("/regions");

	/** The list of every topic. */
	public static final Address TOPICS = new Address("/topics");

	/** The list of every byline. */
	public static final Address BYLINES = new Address("/bylines");

	public Address {
		if (!path.startsWith("/") || path.startsWith("//")) {
			throw new IllegalArgumentException("Not a path on this site: " + path);
		}
	}

	/** The first page at a path. */
	public Address(String path) {
		this(path, PageNumber.FIRST);
	}

	/** Returns the page of a year. */
	public static Address of(Year year) {
		return new Address("/" + part(year));
	}

	/** Returns the page of a month. */
	public static Address of(YearMonth month) {
		return new Address("/" + part(month));
	}

	/** Returns the page of a day. */
	public static Address of(LocalDate day) {
		return new Address(String.format(Locale.ROOT, "/%s/%02d", part(YearMonth.from(day)), day.getDayOfMonth()));
	}

	/** Returns the page of a region. */
	public static Address region(String slug) {
		return new Address("/regions/" + slug);
	}

	/** Returns the page of a topic. */
	public static Address topic(Slug slug) {
		return new Address("/topics/" + slug);
	}

	/** Returns the page of a byline. */
	public static Address byline(Slug slug) {
		return new Address("/bylines/" + slug);
	}

	private static String part(Year year) {
		return String.format(Locale.ROOT, "%04d", year.getValue());
	}

	private static String part(YearMonth month) {
		return String.format(Locale.ROOT, "%04d/%02d", month.getYear(), month.getMonthValue());
	}

	/** Returns the address of a year below this one. */
	public Address in(Year year) {
		return new Address(below(part(year)));
	}

	/** Returns the address of a month below this one. */
	public Address in(YearMonth month) {
		return new Address(below(part(month)));
	}

	private String below(String part) {
		return this.path.equals("/") ? "/" + part : this.path + "/" + part;
	}

	/** Returns another page of the same list. */
	public Address page(PageNumber number) {
		return new Address(this.path, number);
	}

	/** Returns the address with scheme and host, for everything that leaves the site. */
	public String absolute(URI site) {
		String base = site.toString();
		return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + this;
	}

	@Override
	public String toString() {
		String encoded = UriUtils.encodePath(this.path, StandardCharsets.UTF_8);
		return this.page.equals(PageNumber.FIRST) ? encoded : encoded + "?page=" + this.page;
	}

}
