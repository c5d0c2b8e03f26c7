package press.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process that ends with this one at the latest, and what it uses as long as it runs.
 */
final class Child implements AutoCloseable {

	private static final Duration LAST_WORDS = Duration.ofSeconds(20);

	private static final long BETWEEN_LOOKS = 25;

	private final Process process;

	private final Path log;

	private final long started = System.nanoTime();

	private final Thread end;

	private volatile Usage peak = Usage.NONE;

	private Child(Process process, Path log) {
		this.process = process;
		this.log = log;
		this.end = new Thread(this::end);
		Runtime.getRuntime().addShutdownHook(this.end);
		Thread watch = new Thread(this::watch, "usage of " + process.pid());
		watch.setDaemon(true);
		watch.start();
	}

	/**
	 * Starts a program.
	 * @param log where its output goes, written anew
	 */
	static Child start(Path log, List<String> command) throws IOException {
		Files.createDirectories(log.toAbsolutePath().getParent());
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		return new Child(process, log);
	}

	private void watch() {
		while (this.process.isAlive()) {
			this.peak = this.peak.peak(usage());
			try {
				Thread.sleep(BETWEEN_LOOKS);
			}
			catch (InterruptedException ex) {
				return;
			}
		}
	}

	/** Returns what it uses now. */
	Usage usage() {
		return Usage.of(this.process.toHandle());
	}

	/** Returns the most that it has used at any one moment. */
	Usage peak() {
		return this.peak;
	}

	/** Returns the seconds since it was started. */
	double age() {
		return (System.nanoTime() - this.started) / 1e9;
	}

	/** Returns what it has written. */
	String log() throws IOException {
		return Files.readString(this.log);
	}

	/**
	 * Returns what it has written, once it has ended.
	 * @throws IllegalStateException where it failed, or took longer than that
	 */
	String finish(Duration atMost) throws IOException, InterruptedException {
		if (!this.process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS)) {
			throw new IllegalStateException(this.process.info().command().orElse("A program") + " took longer than "
					+ atMost.toMinutes() + " minutes:\n" + log());
		}
		if (this.process.exitValue() != 0) {
			throw new IllegalStateException("A program failed with " + this.process.exitValue() + ":\n" + log());
		}
		return log();
	}

	/**
	 * Makes sure that it still runs.
	 * @throws IllegalStateException where it has ended, with what it wrote
	 */
	void demandAlive() throws IOException {
		if (!this.process.isAlive()) {
			throw new IllegalStateException("A program ended with " + this.process.exitValue() + ":\n" + log());
		}
	}

	// Children first found, for nobody finds them once their parent is gone.
	private void end() {
		List<ProcessHandle> children = this.process.descendants().toList();
		this.process.destroy();
		children.forEach(ProcessHandle::destroy);
	}

	@Override
	public void close() throws InterruptedException {
		end();
		if (!this.process.waitFor(LAST_WORDS.toSeconds(), TimeUnit.SECONDS)) {
			this.process.destroyForcibly().waitFor();
		}
		Runtime.getRuntime().removeShutdownHook(this.end);
	}

}
