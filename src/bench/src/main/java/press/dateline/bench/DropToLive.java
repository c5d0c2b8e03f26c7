package press.dateline.bench;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How long it takes from a file in its place until readers see it, beside Hugo's server.
 */
final class DropToLive {

	private static final String HUGO = "Hugo";

	private static final long LONGEST_SECONDS = 300;

	private static final long BETWEEN_LOOKS = 3;

	private static final long BETWEEN_DROPS = 1000;

	private final Table table = new Table("From a file in its place to what readers see, milliseconds", "stories", "by",
			"drops", "file", "article (median)", "worst", "region (median)", "worst", "front page (median)", "worst",
			"quicker than Hugo, all three");

	private final Map<String, Double> hugos = new HashMap<>();

	/** Drops stories into the folder that Hugo's server looks after. */
	void measure(Newsroom newsroom, Pace pace, Hugo.Server hugo) throws IOException, InterruptedException {
		measure(newsroom, new Watched(HUGO, hugo.visitor(), pace.hugoDrops(), Story::hugoAddress,
				"/region/" + Newsroom.PLACE.toLowerCase(Locale.ROOT) + "/"));
	}

	/** Drops stories into the folder that a site looks after. */
	void measure(Stage stage, Site site) throws IOException, InterruptedException {
		measure(stage.newsroom(), new Watched(stage.name(), site.visitor(), stage.pace().drops(), Story::address,
				"/regions/" + Newsroom.PLACE.toLowerCase(Locale.ROOT)));
	}

	private record Watched(String name, Visitor visitor, int drops, Function<Story, String> address, String region) {

		List<String> pages(Story story) {
			return List.of(this.address.apply(story), this.region, "/");
		}

	}

	private void measure(Newsroom newsroom, Watched watched) throws IOException, InterruptedException {
		Map<String, List<Samples>> kinds = new LinkedHashMap<>();
		kinds.put("new", List.of(new Samples(), new Samples(), new Samples()));
		kinds.put("changed", List.of(new Samples(), new Samples(), new Samples()));
		for (int number = 0; number < watched.drops(); number++) {
			Story late = newsroom.late(number, LocalDateTime.now(ZoneOffset.UTC).minusSeconds(1));
			try {
				for (Map.Entry<String, List<Samples>> kind : kinds.entrySet()) {
					Story story = late.titled("Bench " + kind.getKey() + " " + System.nanoTime());
					drop(newsroom, story, watched, kind.getValue());
				}
			}
			finally {
				newsroom.take(late);
			}
		}
		kinds.forEach((kind, pages) -> row(newsroom.size(), watched, kind, pages));
	}

	private static void drop(Newsroom newsroom, Story story, Watched watched, List<Samples> samples)
			throws IOException, InterruptedException {
		List<String> pages = watched.pages(story);
		Set<String> waiting = new LinkedHashSet<>(pages);
		newsroom.drop(story);
		long dropped = System.nanoTime();
		while (!waiting.isEmpty()) {
			for (String page : List.copyOf(waiting)) {
				if (watched.visitor().get(page).shows(story.title())) {
					waiting.remove(page);
					samples.get(pages.indexOf(page)).add((System.nanoTime() - dropped) / 1e6);
				}
			}
			if (System.nanoTime() - dropped > LONGEST_SECONDS * 1_000_000_000) {
				throw new IllegalStateException(
						watched.name() + " does not show " + story.file() + " on " + waiting + ".");
			}
			Thread.sleep(BETWEEN_LOOKS);
		}
		Thread.sleep(BETWEEN_DROPS);
	}

	private void row(int stories, Watched watched, String kind, List<Samples> pages) {
		double slowest = pages.stream().mapToDouble(Samples::median).max().orElseThrow();
		String key = stories + " " + kind;
		Ratio ratio = Ratio.of(this.hugos.getOrDefault(key, Double.NaN), slowest);
		if (watched.name().equals(HUGO)) {
			this.hugos.put(key, slowest);
		}
		this.table.row(stories, watched.name(), watched.drops(), kind, pages.get(0).median(), pages.get(0).worst(),
				pages.get(1).median(), pages.get(1).worst(), pages.get(2).median(), pages.get(2).worst(), ratio);
	}

	Table table() {
		return this.table;
	}

}
