package press.dateline.desk.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.dateline.site.Site;
import press.dateline.web.Address;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Writes the one-time link to the log, where no password is set: at start, and when
 * somebody who wants to sign in asks for it; the same one not more than once a minute.
 */
@Component
class LinkInTheLog {

	private static final Duration PAUSE = Duration.ofMinutes(1);

	private static final Logger logger = LoggerFactory.getLogger(LinkInTheLog.class);

	private final OneTimeLink link;

	private final EditorsPassword password;

	private final Site site;

	private final Environment environment;

	private final Clock clock;

	private String written = "";

	private Instant next = Instant.MIN;

	LinkInTheLog(OneTimeLink link, EditorsPassword password, Site site, Environment environment, Clock clock) {
		this.link = link;
		this.password = password;
		this.site = site;
		this.environment = environment;
		this.clock = clock;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		if (!this.password.isSet()) {
			write();
		}
	}

	/** Writes it, unless the same was written a moment ago. */
	synchronized void write() {
		Instant now = this.clock.instant();
		String key = this.link.key();
		if (key.equals(this.written) && now.isBefore(this.next)) {
			return;
		}
		this.written = key;
		this.next = now.plus(PAUSE);
		logger.info("The desk has no password. To sign in once, within an hour, open {} (the page {} writes the next "
				+ "link here; dateline.desk.password sets a password)", addresses(key), SignInController.PATH);
	}

	private String addresses(String key) {
		String path = SignInController.PATH + "/" + key;
		String here = "http://localhost:" + this.environment.getProperty("local.server.port") + path;
		String host = this.site.url().getHost();
		return "localhost".equals(host) ? here
				: new Address(path).absolute(this.site.url()) + " or, on this machine, " + here;
	}

}
