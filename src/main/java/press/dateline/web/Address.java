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

	/** The front page in the site's own language. */
	public static final Address FRONT = new Address("/");

	public Address {
		if (!path.startsWith("/") || path.startsWith("//")) {
			throw new IllegalArgumentException("Not a path on this site: " + path);
		}
	}

	/** The first page at a path. */
	public Address(String path) {
		this(path, PageNumber.FIRST);
	}

	/** Returns the list of every region below this front page. */
	public Address regions() {
		return below("regions");
	}

	/** Returns the page of a region below this front page. */
	public Address region(String slug) {
		return below("regions/" + slug);
	}

	/** Returns the list of every topic below this front page. */
	public Address topics() {
		return below("topics");
	}

	/** Returns the page of a topic below this front page. */
	public Address topic(Slug slug) {
		return below("topics/" + slug);
	}

	/** Returns the list of every byline below this front page. */
	public Address bylines() {
		return below("bylines");
	}

	/** Returns the page of a byline below this front page. */
	public Address byline(Slug slug) {
		return below("bylines/" + slug);
	}

	/** Returns the list of every correction below this front page. */
	public Address corrections() {
		return below("corrections");
	}

	/** Returns the page of what has changed in the story at this address. */
	public Address history() {
		return below("history");
	}

	private static String part(Year year) {
		return String.format(Locale.ROOT, "%04d", year.getValue());
	}

	private static String part(YearMonth month) {
		return String.format(Locale.ROOT, "%04d/%02d", month.getYear(), month.getMonthValue());
	}

	/** Returns the address of a year below this one. */
	public Address in(Year year) {
		return below(part(year));
	}

	/** Returns the address of a month below this one. */
	public Address in(YearMonth month) {
		return below(part(month));
	}

	/** Returns the address of a day below this one. */
	public Address in(LocalDate day) {
		return below(String.format(Locale.ROOT, "%s/%02d", part(YearMonth.from(day)), day.getDayOfMonth()));
	}

	/** Returns the address of a name below this one. */
	public Address below(String name) {
		return new Address(this.path.equals("/") ? "/" + name : this.path + "/" + name);
	}

	/** Returns another page of the same list. */
	public Address page(PageNumber number) {
		return new Address(this.path, number);
	}

	/** Returns the address with scheme and host, for everything that leaves the site. */
	public String absolute(URI site) {
		return absolute(site, toString());
	}

	/** Returns any address of this site, percent-encoded, with scheme and host. */
	public static String absolute(URI site, String address) {
		String base = site.toString();
		return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + address;
	}

	@Override
	public String toString() {
		String encoded = UriUtils.encodePath(this.path, StandardCharsets.UTF_8);
		return this.page.equals(PageNumber.FIRST) ? encoded : encoded + "?page=" + this.page;
	}

}
