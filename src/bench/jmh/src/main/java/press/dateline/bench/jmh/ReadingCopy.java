package press.dateline.bench.jmh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import press.dateline.newsroom.copy.CopyFile;
import press.dateline.newsroom.copy.CopyReader;
import press.dateline.newsroom.copy.Reading;
import press.dateline.newsroom.copy.ReadingLimits;
import press.dateline.region.Gazetteer;
import press.dateline.site.Site;

/**
 * From the bytes of a file to the story with its safe HTML.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingCopy {

	// More stories than a processor remembers the branches of.
	private static final int FILES = 500;

	/** The content folder. */
	@Param("content")
	public String content = "";

	private List<CopyFile> files = List.of();

	private CopyReader reader = reader();

	private int next;

	/** Reads the files into memory. */
	@Setup
	public void fetch() throws IOException {
		Path folder = Path.of(this.content);
		try (Stream<Path> all = Files.walk(folder)) {
			this.files = all.filter((file) -> file.toString().endsWith(".md"))
				.sorted()
				.limit(FILES)
				.map((file) -> file(folder, file))
				.toList();
		}
	}

	private static CopyFile file(Path folder, Path file) {
		try {
			return new CopyFile(folder.relativize(file).toString(), Files.readAllBytes(file), Instant.EPOCH);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static CopyReader reader() {
		Site site = new Site("Dateline", "Measured", URI.create("http://localhost"), Locale.ENGLISH, List.of(),
				ZoneOffset.UTC, 20, true);
		Gazetteer shipped = Gazetteer.shipped();
		return new CopyReader(site, () -> shipped, ReadingLimits.DEFAULTS);
	}

	/** Reads one story after another. */
	@Benchmark
	public Reading read() {
		this.next = (this.next + 1) % this.files.size();
		return this.reader.read(this.files.get(this.next));
	}

}
