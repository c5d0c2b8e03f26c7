package press.dateline.syndication;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import press.dateline.article.Edition;

/**
 * Tells a WebSub hub which feeds have changed, so that it tells their subscribers. The
 * form is what hubs agree on; the recommendation (W3C, 2018, section 6) leaves it to
 * them.
 */
final class HubMessenger implements Messenger {

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

	private static final int IN_ONE_MESSAGE = 100;

	private final URI hub;

	private final ChangedFeeds feeds;

	HubMessenger(URI hub, ChangedFeeds feeds) {
		this.hub = hub;
		this.feeds = feeds;
	}

	@Override
	public String target() {
		return "The hub " + this.hub;
	}

	@Override
	public List<HttpRequest> messages(long told, Edition edition) {
		List<String> changed = this.feeds.since(told);
		List<HttpRequest> messages = new ArrayList<>();
		for (int start = 0; start < changed.size(); start += IN_ONE_MESSAGE) {
			messages.add(message(changed.subList(start, Math.min(start + IN_ONE_MESSAGE, changed.size()))));
		}
		return messages;
	}

	private HttpRequest message(List<String> addresses) {
		String form = addresses.stream()
			.map((address) -> "&hub.url=" + URLEncoder.encode(address, StandardCharsets.UTF_8))
			.collect(Collectors.joining("", "hub.mode=publish", ""));
		return HttpRequest.newBuilder(this.hub)
			.timeout(LONGEST_WAIT)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build();
	}

}
