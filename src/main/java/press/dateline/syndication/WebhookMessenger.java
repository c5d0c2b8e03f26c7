package press.dateline.syndication;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import press.dateline.article.Edition;
import press.dateline.site.Site;
import press.dateline.syndication.SyndicationProperties.Webhook;
import press.dateline.web.Address;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells a program of new editions by messages that it can trust: they are signed as
 * Standard Webhooks 1.0 says, and name the edition, so that one that comes twice is
 * known.
 */
final class WebhookMessenger implements Messenger {

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

	private static final String ENCODED = "whsec_";

	private final Webhook webhook;

	private final Site site;

	private final Clock clock;

	private final JsonMapper mapper;

	WebhookMessenger(Webhook webhook, Site site, Clock clock, JsonMapper mapper) {
		this.webhook = webhook;
		this.site = site;
		this.clock = clock;
		this.mapper = mapper;
	}

	/**
	 * What is told.
	 *
	 * @param type what has happened
	 * @param timestamp the instant of the edition
	 * @param data about it
	 */
	record Message(String type, String timestamp, Data data) {
	}

	/**
	 * What there is to say of an edition.
	 *
	 * @param site the address of the site
	 * @param edition the number of the edition
	 * @param since the number of the one that was told before
	 * @param changes where everything is that has changed since
	 */
	record Data(String site, long edition, long since, String changes) {
	}

	@Override
	public String target() {
		return "The webhook " + this.webhook;
	}

	@Override
	public List<HttpRequest> messages(long told, Edition edition) {
		Data data = new Data(this.site.url().toString(), edition.number(), told,
				Address.absolute(this.site.url(), "/stories.json?since=" + told));
		String body = this.mapper.writeValueAsString(new Message("edition.opened", edition.instant().toString(), data));
		String id = "edition_" + edition.number() + "_" + edition.instant().getEpochSecond();
		String timestamp = String.valueOf(this.clock.instant().getEpochSecond());
		return List.of(HttpRequest.newBuilder(this.webhook.url())
			.timeout(LONGEST_WAIT)
			.header("Content-Type", "application/json")
			.header("webhook-id", id)
			.header("webhook-timestamp", timestamp)
			.header("webhook-signature", "v1," + signature(id + "." + timestamp + "." + body))
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build());
	}

	private String signature(String signed) {
		byte[] hash = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key()).hmac(signed.getBytes(StandardCharsets.UTF_8));
		return Base64.getEncoder().encodeToString(hash);
	}

	private byte[] key() {
		String secret = this.webhook.secret();
		return secret.startsWith(ENCODED) ? Base64.getDecoder().decode(secret.substring(ENCODED.length()))
				: secret.getBytes(StandardCharsets.UTF_8);
	}

}
