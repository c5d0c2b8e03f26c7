package press.dateline.syndication;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the news travels by other programs.
 *
 * @param hubs the WebSub hubs that tell subscribers of new editions; none by default
 * @param webhooks where new editions are told by signed messages; none by default
 * @param crawlers which crawlers of artificial intelligence are welcome
 * @param securityContact whom to tell of a weakness of the site, {@code mailto:} or
 * {@code https:}; without one there is no {@code security.txt}
 */
@ConfigurationProperties("dateline.syndication")
public record SyndicationProperties(@DefaultValue List<URI> hubs, @DefaultValue List<Webhook> webhooks,
		@DefaultValue Crawlers crawlers, @Nullable URI securityContact) {

	public SyndicationProperties {
		hubs = List.copyOf(hubs);
		webhooks = List.copyOf(webhooks);
	}

	/**
	 * Somebody who is told of new editions.
	 *
	 * @param url where the message is sent
	 * @param secret what it is signed with
	 */
	public record Webhook(URI url, String secret) {

		public Webhook {
			if (secret.isBlank()) {
				throw new IllegalArgumentException("The webhook " + url + " needs a secret to sign its messages with");
			}
		}

		@Override
		public String toString() {
			return this.url.toString();
		}

	}

	/**
	 * Kinds of crawlers, each welcome or not.
	 *
	 * @param training those that gather texts to train models with
	 * @param search those of search engines that answer by models
	 * @param users those that fetch a page because somebody asked a model for it
	 */
	public record Crawlers(@DefaultValue("false") boolean training, @DefaultValue("true") boolean search,
			@DefaultValue("true") boolean users) {
	}

}
