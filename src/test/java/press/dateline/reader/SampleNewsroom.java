package press.dateline.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Byline;
import press.dateline.article.Copy;
import press.dateline.article.CopyDesk;
import press.dateline.article.Correction;
import press.dateline.article.Editions;
import press.dateline.article.Kind;
import press.dateline.article.Permalink;
import press.dateline.article.PublicWindow;
import press.dateline.article.Slug;
import press.dateline.article.StandingPage;
import press.dateline.article.Topic;
import press.dateline.markdown.Heading;
import press.dateline.region.Gazetteer;
import press.dateline.region.Region;
import press.dateline.web.Page;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/**
 * A small newsroom whose today is Saturday 17 January 2026, a quarter to four.
 */
@TestConfiguration(proxyBeanMethods = false)
class SampleNewsroom {

	static final Instant NOW = Instant.parse("2026-01-17T15:45:00Z");

	static final String LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(4);

	SampleNewsroom() throws IOException {
		Files.createDirectories(Path.of("target/sample-content"));
	}

	@Bean
	@Primary
	StoppedClock stoppedClock() {
		return new StoppedClock();
	}

	@Bean
	ApplicationRunner sampleStories(CopyDesk desk, Editions editions, PlatformTransactionManager transactions,
			StoppedClock clock) {
		return (arguments) -> {
			file(desk, editions, transactions, stories());
			new TransactionTemplate(transactions).executeWithoutResult((status) -> {
				desk.remove("taken-back.md");
				desk.file(moved("moved-again").copy(), "moved.md");
				desk.file(leap("The text of this story.").copy(), null);
				editions.open(NOW);
				desk.file(leap("The text of this story has 29 words & <b>no</b> more.").copy(), null);
				editions.open(NOW);
			});
			clock.wind();
		};
	}

	private static void file(CopyDesk desk, Editions editions, PlatformTransactionManager transactions,
			List<Copy> stories) {
		new TransactionTemplate(transactions).executeWithoutResult((status) -> {
			stories.forEach((copy) -> desk.file(copy, null));
			desk.filePage(new StandingPage(slug("about"), "About Dateline", Locale.ENGLISH,
					"<p>Read <a href=\"copy:../hormuz.md\">Hormuz</a> first.</p>", "_pages/about.md"));
			editions.open(NOW);
		});
	}

	private static List<Copy> stories() {
		List<Copy> stories = new ArrayList<>();
		stories.add(new Sample("thanks", "Iran thanks Moscow for its stand at the United Nations", "2026-01-17", "iran")
			.standfirst("Words of gratitude say as much about the next vote as about the last one.")
			.by("Middle East desk", "Sara Ahmadi")
			.about("Diplomacy", "Sanctions")
			.slugline("TEHRAN", "AGENCY")
			.html("""
					<p>The president has thanked his counterpart, see <a href="copy:hormuz.md#s-lanes">the strait</a> \
					and <a href="copy:not-public.md">what is not public</a>.</p>
					<h2 id="s-why">Why the thanks came now</h2>
					<p>Cooperation has widened for several years.</p>
					<blockquote><p>“The question is never whether two states agree.”</p></blockquote>
					<h2 id="s-what">What Moscow gets</h2>
					<ul><li>talks in which either country holds a seat;</li><li>contracts;</li></ul>
					<h2 id="s-next">What to watch next</h2>
					<table><thead><tr><th>Year</th><th>Votes</th></tr></thead>\
					<tbody><tr><td>2025</td><td>14</td></tr></tbody></table>""")
			.contents("s-why", "Why the thanks came now", "s-what", "What Moscow gets", "s-next", "What to watch next")
			.corrected("2026-01-17", "An earlier version <b>misspelt</b> a name.")
			.copy());
		stories.add(new Sample("hormuz", "Hormuz, the narrow strait", "2026-01-14", "iran").about("Energy")
			.standfirst("Two shipping lanes, each about two nautical miles wide.")
			.copy());
		stories.add(new Sample("gains", "What Russia gains by speaking for others", "2026-01-17", "russia")
			.kind(Kind.ANALYSIS)
			.about("Diplomacy")
			.copy());
		stories
			.add(new Sample("kenya", "How Kenya came to run on steam", "2026-01-17", "kenya").about("Energy").copy());
		stories.add(new Sample("fiji", "The Fijian villages that moved uphill", "2026-01-17", "fiji").copy());
		stories.add(new Sample("states", "Who pays, line by line", "2026-01-17", "united-states").copy());
		stories.add(new Sample("chile", "Chile’s lithium flats", "2026-01-16", "chile").about("Energy").copy());
		stories.add(new Sample("ukraine", "What a winter does to a grid", "2026-01-16", "ukraine").copy());
		stories.add(new Sample("japan", "Japan’s long coast", "2026-01-10", "japan").copy());
		stories.add(new Sample("old", "A year ago on this day", "2025-01-17", "iran").copy());
		stories.add(leap("The text of the story.").copy());
		stories.add(new Sample("placeless", "A story without a place", "2026-01-12").copy());
		stories.add(new Sample("hostile", "<script>alert(1)</script> & “quotes” " + LONG_WORD, "2026-01-11", "oman")
			.standfirst("<img src=x onerror=alert(1)>")
			.by("Mallory <b>")
			.about("<i>Topic</i>")
			.copy());
		stories.add(new Sample("urmia", "دریاچهٔ ارومیه و حساب کرانه‌ای که عقب می‌نشیند", "2026-01-15", "iran")
			.in("fa", "دریاچه-ارومیه")
			.standfirst("هر متر ژرفا، پهنه‌ای از نمک است.")
			.by("سارا احمدی")
			.html("<p>متن خبر به فارسی.</p>")
			.copy());
		stories.add(new Sample("hormuz-fa", "هرمز، تنگهٔ باریک", "2026-01-14", "iran").in("fa", "تنگه-هرمز")
			.versionOf("hormuz.md")
			.copy());
		stories.add(new Sample("taken-back", "A story that was taken back", "2026-01-13", "iran").copy());
		stories.add(moved("moved").copy());
		stories.add(new Sample("aliased", "A story with an old address", "2026-01-09", "france")
			.alias("/Blog/Old-Post.html", "/old/post/")
			.copy());
		stories.add(new Sample("embargoed", "Not to be seen yet", "2026-01-17", "iran").from("2026-01-17T18:00:00Z")
			.copy());
		for (int day = 1; day <= 31; day++) {
			stories.add(new Sample("brazil-" + day, "Brazil, day " + day, "2025-12-%02d".formatted(day), "brazil")
				.about("Forests")
				.copy());
		}
		return stories;
	}

	private static Sample moved(String slug) {
		return new Sample(slug, "A story that moved", "2026-01-08", "peru").source("moved.md");
	}

	private static Sample leap(String text) {
		return new Sample("leap", "A leap day", "2024-02-29", "norway").text(text);
	}

	private static Slug slug(String text) {
		return Slug.of(text).orElseThrow();
	}

	/**
	 * A page that cannot be made. The scan for components finds it.
	 */
	@Page
	static class Broken {

		@GetMapping("/broken")
		String broken() {
			throw new IllegalStateException("a detail that is nobody’s business");
		}

	}

	/**
	 * A story in the making.
	 */
	static final class Sample {

		private final String title;

		private final LocalDate date;

		private final List<Region> regions;

		private Slug slug;

		private @Nullable String prefix;

		private Locale language = Locale.ENGLISH;

		private String source;

		private String work;

		private @Nullable String standfirst;

		private @Nullable String place;

		private @Nullable String agency;

		private Kind kind = Kind.NEWS;

		private List<Byline> bylines = List.of();

		private List<Topic> topics = List.of();

		private List<String> aliases = List.of();

		private List<Correction> corrections = List.of();

		private final List<Heading> contents = new ArrayList<>();

		private String html = "<p>The text of the story.</p>";

		private String text = "The text of the story.";

		private Instant from;

		Sample(String slug, String title, String date, String... regions) {
			this.title = title;
			this.date = LocalDate.parse(date);
			this.slug = slug(slug);
			this.source = slug + ".md";
			this.work = this.source;
			this.from = this.date.atStartOfDay().toInstant(ZoneOffset.UTC);
			this.regions = Stream.of(regions)
				.map((region) -> Gazetteer.shipped().bySlug(region).orElseThrow())
				.toList();
		}

		Sample source(String path) {
			this.source = path;
			return this;
		}

		Sample in(String tag, String address) {
			this.language = Locale.forLanguageTag(tag);
			this.prefix = tag;
			this.slug = slug(address);
			return this;
		}

		Sample versionOf(String file) {
			this.work = file;
			return this;
		}

		Sample standfirst(String text) {
			this.standfirst = text;
			return this;
		}

		Sample slugline(String where, String who) {
			this.place = where;
			this.agency = who;
			return this;
		}

		Sample kind(Kind other) {
			this.kind = other;
			return this;
		}

		Sample by(String... names) {
			this.bylines = Stream.of(names).map((name) -> Byline.named(name).orElseThrow()).toList();
			return this;
		}

		Sample about(String... names) {
			this.topics = Stream.of(names).map((name) -> Topic.named(name).orElseThrow()).toList();
			return this;
		}

		Sample alias(String... paths) {
			this.aliases = List.of(paths);
			return this;
		}

		Sample corrected(String day, String text) {
			this.corrections = List.of(new Correction(LocalDate.parse(day), text));
			return this;
		}

		Sample html(String text) {
			this.html = text;
			return this;
		}

		Sample text(String words) {
			this.text = words;
			this.html = "<p>" + HtmlUtils.htmlEscape(words) + "</p>";
			return this;
		}

		Sample contents(String... idsAndTexts) {
			for (int i = 0; i < idsAndTexts.length; i += 2) {
				this.contents.add(new Heading(2, idsAndTexts[i], idsAndTexts[i + 1], i + 1));
			}
			return this;
		}

		Sample from(String instant) {
			this.from = Instant.parse(instant);
			return this;
		}

		Copy copy() {
			return new Copy(new Copy.Source(this.source, Integer.toHexString(hashCode())),
					new Permalink(this.prefix, this.date, this.slug), new Copy.Headline(this.title, this.standfirst),
					new Copy.Dateline(this.date, this.regions, this.place, this.agency), this.language, this.work,
					this.kind, this.topics, this.bylines,
					new Copy.Timing(this.date.atTime(14, 0).toInstant(ZoneOffset.UTC),
							this.corrections.isEmpty() ? null : Instant.parse("2026-01-17T15:40:00Z"),
							PublicWindow.from(this.from), null, null),
					new Copy.Body(this.html, this.text, this.contents, 640), this.corrections, this.aliases);
		}

	}

	/**
	 * Stands still, and stood still a second before while the editions were opened: a
	 * page is dated once the second of its edition is over.
	 */
	static final class StoppedClock extends Clock {

		private volatile Instant instant = NOW;

		private void wind() {
			this.instant = NOW.plusSeconds(1);
		}

		@Override
		public Instant instant() {
			return this.instant;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			throw new UnsupportedOperationException("The zone of the site is its own");
		}

	}

}
