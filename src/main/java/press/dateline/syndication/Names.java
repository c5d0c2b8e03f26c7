package press.dateline.syndication;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import press.dateline.site.Site;
import press.dateline.web.Address;

import org.springframework.stereotype.Component;

/**
 * The names that stories have in other programs for ever, as tag URIs (RFC 4151): the
 * host of the site, and the day and address that each was first filed for. They stay when
 * a story moves, when the store is lost, and when the site comes by https.
 */
@Component
class Names {

	private static final Pattern DAY = Pattern.compile("/(\\d{4})/(\\d{2})/(\\d{2})/");

	private final Site site;

	Names(Site site) {
		this.site = site;
	}

	/**
	 * Returns the name of a story.
	 * @param firstPath the address that it was first filed for
	 */
	String of(String firstPath) {
		Matcher day = DAY.matcher(firstPath);
		String date = day.find() ? "%s-%s-%s".formatted(day.group(1), day.group(2), day.group(3)) : "1970-01-01";
		return "tag:" + host() + "," + date + ":" + new Address(firstPath);
	}

	private String host() {
		URI url = this.site.url();
		return (url.getHost() != null) ? url.getHost() : "localhost";
	}

}
