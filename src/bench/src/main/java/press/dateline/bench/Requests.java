package press.dateline.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Requests per second and latency of pages in memory, in turns with nginx that has the
 * same bytes as files.
 */
final class Requests {

	private static final String GZIP = "Accept-Encoding: gzip";

	private final Table table = new Table("Requests per second, 32 connections", "stories", "by", "page",
			"nginx before", "Dateline", "nginx after", "× nginx", "per CPU second, × nginx", "p50, ms",
			"p99, ms: nginx", "Dateline", "× nginx", "bytes");

	/** Measures the front page, a story, a list, and a story that the reader has. */
	void measure(Stage stage, Site site) throws IOException, InterruptedException {
		Map<String, String> pages = new LinkedHashMap<>();
		pages.put("article", stage.newsroom().story(stage.stories() - 1).address());
		pages.put("front page", "/");
		pages.put("region list", "/regions/" + Newsroom.PLACE.toLowerCase(Locale.ROOT));
		try (Nginx nginx = Nginx.beside(site.visitor(), stage.folder().resolve("nginx"), List.copyOf(pages.values()))) {
			Turns turns = new Turns(stage, site, nginx);
			for (Map.Entry<String, String> page : pages.entrySet()) {
				turns.measure(page.getKey() + ", gzip", page.getValue(), List.of(GZIP), false);
			}
			turns.measure("article, as it is", pages.get("article"), List.of(), false);
			turns.measure("article, 304", pages.get("article"), List.of(GZIP), true);
		}
	}

	private record Turn(Load load, double perCpuSecond) {

	}

	private final class Turns {

		private final Stage stage;

		private final Site site;

		private final Nginx nginx;

		private final Wrk wrk;

		Turns(Stage stage, Site site, Nginx nginx) {
			this.stage = stage;
			this.site = site;
			this.nginx = nginx;
			this.wrk = new Wrk(stage.folder().resolve("wrk.log"));
		}

		void measure(String name, String path, List<String> headers, boolean known)
				throws IOException, InterruptedException {
			String file = Nginx.address(path);
			List<String> toNginx = known ? knowing(this.nginx.visitor(), file) : headers;
			List<String> toSite = known ? knowing(this.site.visitor(), path) : headers;
			this.wrk.run(this.site.visitor().url(path), this.stage.pace().warmUp(), toSite);
			this.wrk.run(this.nginx.visitor().url(file), 1, toNginx);
			Turn before = turn(this.nginx.visitor(), this.nginx.process(), file, toNginx);
			Turn own = turn(this.site.visitor(), this.site.process(), path, toSite);
			Turn after = turn(this.nginx.visitor(), this.nginx.process(), file, toNginx);
			row(name, bytes(path, toSite), before, own, after);
		}

		private Turn turn(Visitor visitor, Child server, String path, List<String> headers)
				throws IOException, InterruptedException {
			double before = server.usage().cpuSeconds();
			Load load = this.wrk.run(visitor.url(path), this.stage.pace().run(), headers);
			return new Turn(load, load.requests() / Math.max(0.01, server.usage().cpuSeconds() - before));
		}

		private void row(String name, int bytes, Turn before, Turn own, Turn after) {
			double slowest = (before.load().slowest() + after.load().slowest()) / 2;
			Requests.this.table.row(this.stage.stories(), this.stage.name(), name, before.load().perSecond(),
					own.load().perSecond(), after.load().perSecond(),
					Ratio.amid(before.load().perSecond(), own.load().perSecond(), after.load().perSecond()),
					Ratio.amid(before.perCpuSecond(), own.perCpuSecond(), after.perCpuSecond()), own.load().median(),
					slowest, own.load().slowest(), Ratio.of(own.load().slowest(), slowest), bytes);
		}

		private int bytes(String path, List<String> headers) throws IOException, InterruptedException {
			List<String> words = new ArrayList<>();
			headers.forEach((header) -> words.addAll(List.of(header.split(": ", 2))));
			return this.site.visitor().get(path, words.toArray(String[]::new)).bytes().length;
		}

		// Each server has tags of its own.
		private static List<String> knowing(Visitor visitor, String path) throws IOException, InterruptedException {
			Answer answer = visitor.demand(path, "Accept-Encoding", "gzip");
			String tag = answer.headers().firstValue("etag").orElseThrow();
			int status = visitor.get(path, "Accept-Encoding", "gzip", "If-None-Match", tag).status();
			if (status != 304) {
				throw new IllegalStateException(path + " answered " + status + " to a reader who has it");
			}
			return List.of(GZIP, "If-None-Match: " + tag);
		}

	}

	Table table() {
		return this.table;
	}

}
