package press.dateline.syndication;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import press.dateline.article.Editions;
import press.dateline.site.Site;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Has every program that is named in the configuration told of new editions.
 */
@Component
public class Herald implements SmartLifecycle {

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

	private final List<Messenger> messengers = new ArrayList<>();

	private final Editions editions;

	private final Clock clock;

	private final List<Telling> tellings = new CopyOnWriteArrayList<>();

	private final List<Thread> threads = new ArrayList<>();

	private volatile boolean running;

	Herald(SyndicationProperties properties, Editions editions, ChangedFeeds feeds, Site site, Clock clock,
			JsonMapper mapper) {
		this.editions = editions;
		this.clock = clock;
		properties.hubs().forEach((hub) -> this.messengers.add(new HubMessenger(hub, feeds)));
		properties.webhooks()
			.forEach((webhook) -> this.messengers.add(new WebhookMessenger(webhook, site, clock, mapper)));
	}

	/**
	 * Returns how each program was last told by this node; those that had nothing to be
	 * told since its start are left out.
	 */
	public List<Delivery> deliveries() {
		return this.tellings.stream().flatMap((telling) -> telling.last().stream()).toList();
	}

	@Override
	public void start() {
		this.running = true;
		HttpClient client = HttpClient.newBuilder().connectTimeout(LONGEST_WAIT).build();
		for (Messenger messenger : this.messengers) {
			Telling telling = new Telling(messenger, this.editions, client, this.clock);
			this.tellings.add(telling);
			Thread thread = new Thread(telling, "herald to " + messenger.target());
			thread.setDaemon(true);
			thread.start();
			this.threads.add(thread);
		}
	}

	@Override
	public void stop() {
		this.threads.forEach(Thread::interrupt);
		try {
			for (Thread thread : this.threads) {
				thread.join(LONGEST_WAIT.toMillis());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.threads.clear();
		this.tellings.clear();
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
