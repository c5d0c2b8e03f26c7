package press.dateline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The built jar as a process of its own on a free port.
 */
final class Site implements AutoCloseable {

	private static final Duration LONGEST = Duration.ofMinutes(40);

	private static final Pattern READ = Pattern.compile("Read [\\d,]+ files? in ([\\d.,]+) s");

	private final Child process;

	private final Visitor visitor;

	private Site(Child process, Visitor visitor) {
		this.process = process;
		this.visitor = visitor;
	}

	/**
	 * What is run, and how.
	 *
	 * @param prepared the built site
	 * @param jdk the Java that runs it
	 * @param options of that Java, besides those that it is prepared with
	 */
	record Launch(Prepared prepared, Jdk jdk, List<String> options) {

	}

	/**
	 * Starts it, without waiting for anything.
	 * @param data what the site remembers; a folder that is not there is a first start
	 */
	static Site start(Launch launch, Path content, Path data) throws IOException {
		int port = Visitor.freePort();
		List<String> command = new ArrayList<>(List.of(launch.jdk().java()));
		command.addAll(launch.options());
		command.addAll(List.of("@" + launch.prepared().start(), "--server.address=127.0.0.1", "--server.port=" + port,
				"--dateline.content=" + content, "--dateline.data=" + data));
		return new Site(Child.start(data.resolveSibling(data.getFileName() + ".log"), command), new Visitor(port));
	}

	/**
	 * Returns the seconds from its start to the first front page that it answers with.
	 */
	double awaitFirstPage() throws IOException, InterruptedException {
		return await("/");
	}

	/**
	 * Returns the seconds from its start until everything in the folder has been read.
	 */
	double awaitReady() throws IOException, InterruptedException {
		return await("/readyz");
	}

	private double await(String path) throws IOException, InterruptedException {
		while (this.process.age() < LONGEST.toSeconds()) {
			if (this.visitor.attempt(path).filter(Answer::isOk).isPresent()) {
				return this.process.age();
			}
			this.process.demandAlive();
			// Exact to half a percent, without taking time from what is measured.
			Thread.sleep(Math.max(10, (long) (this.process.age() * 5)));
		}
		throw new IllegalStateException(path + " did not answer in " + LONGEST.toMinutes() + " minutes");
	}

	/** Returns the seconds that its log says the reading took. */
	OptionalDouble toldSeconds() throws IOException {
		Matcher told = READ.matcher(this.process.log());
		return told.find() ? OptionalDouble.of(Double.parseDouble(told.group(1).replace(",", "")))
				: OptionalDouble.empty();
	}

	Visitor visitor() {
		return this.visitor;
	}

	Child process() {
		return this.process;
	}

	@Override
	public void close() throws InterruptedException {
		this.process.close();
	}

}
