package press.dateline.syndication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

import java.util.Map;

/**
 * The shipped stories, and beside them some whose headlines and texts would break a
 * careless document of any format.
 */
class HostileNewsroom implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/** Headlines as they are written in front matter, between quotation marks. */
	static final List<String> HEADLINES = List.of("</script><script>alert(1)</script>", "<!-- & ]]> &amp; <![CDATA[",
			"a \\u0000\\u0001\\u0008\\u000b\\u001f\\ufffe b", "lone \\ud83d surrogate",
			"\\u202eright \\u2067to\\u2066 left", "“quotes” \\\" ' and \\\\ backslashes \\u2028 \\u2029",
			"emoji 🗞️ and 日本語", "=cmd|' /C calc'!A0", "{{ template }} ${expression} #{other}");

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		try {
			Path folder = Files.createTempDirectory("hostile");
			copy(Path.of("content"), folder.resolve("content"));
			write(folder.resolve("content/hostile"));
			context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("hostile", Map.of("dateline.content",
						folder.resolve("content").toString(), "dateline.data", folder.resolve("data").toString())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = to.resolve(from.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
	}

	private static void write(Path folder) throws IOException {
		Files.createDirectories(folder);
		for (int number = 0; number < HEADLINES.size(); number++) {
			Files.writeString(folder.resolve("hostile-" + number + ".md"), """
					---
					title: "%1$s"
					standfirst: "%1$s"
					byline: "%1$s"
					topics: ["%1$s", "Ordinary"]
					region: Iran
					date: %2$s
					---
					Text with %1$s in it, a [link](/about), another [one](#note) and a note.[^1]

					[^1]: The note says ]]> too.
					""".formatted(HEADLINES.get(number),
					Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS)), StandardCharsets.UTF_8);
		}
		Files.writeString(folder.resolve("taken-back.md"),
				"---\ntitle: Taken back\ndate: 2026-01-17\nregion: Iran\n---\nThe text.\n");
	}

}
