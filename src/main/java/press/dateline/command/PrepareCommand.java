package press.dateline.command;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.system.ApplicationHome;
import org.springframework.util.FileSystemUtils;

/**
 * {@code prepare [DIR]}: unpacks the program into a folder, and has it start and serve
 * its pages once, so that Java remembers its classes there and starts it in a fraction of
 * the time. What is remembered is good for this very Java alone; another one starts the
 * program all the same, as slowly as ever.
 */
final class PrepareCommand {

	private static final String DEFAULT = "prepared";

	// The program keeps little, and lets most of what it takes go at once: to collect
	// that
	// serially costs less work than G1 beside it, and readers wait no longer.
	private static final String COLLECTOR = "-XX:+UseSerialGC";

	private final List<String> options;

	private final PrintStream out;

	private final PrintStream err;

	PrepareCommand(List<String> options, PrintStream out, PrintStream err) {
		this.options = options;
		this.out = out;
		this.err = err;
	}

	/**
	 * Runs the command.
	 * @param operands the folder, made where it is not there, or nothing for
	 * {@code prepared}
	 * @return 0 when it is done, 2 when it could not run
	 */
	int run(List<String> operands) {
		Path folder = Path.of(operands.isEmpty() ? DEFAULT : operands.get(0)).toAbsolutePath().normalize();
		try {
			return prepare(folder);
		}
		catch (IOException ex) {
			this.err.println(folder + " could not be prepared: " + ex.getMessage());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.err.println(folder + " could not be prepared: it was interrupted");
		}
		return CommandLine.COULD_NOT_RUN;
	}

	private int prepare(Path folder) throws IOException, InterruptedException {
		File jar = new ApplicationHome(PrepareCommand.class).getSource();
		if (jar == null || !jar.isFile()) {
			this.err.println("Only the built program can be prepared. Build it with ./mvnw package -DskipTests, then "
					+ "java -jar target/dateline.jar prepare");
			return CommandLine.COULD_NOT_RUN;
		}
		Files.createDirectories(folder);
		Path log = folder.resolve("prepare.log");
		this.out.println("Preparing " + folder + " for Java " + Runtime.version());
		Memory memory = Memory.of(Runtime.version().feature(), folder);
		Files.deleteIfExists(memory.file());
		if (unpack(jar, folder, log) != 0 || rehearse(folder.resolve("dateline.jar"), memory, log) != 0
				|| !Files.isRegularFile(memory.file())) {
			this.err.println("It did not run to its end; " + log + " tells why");
			return CommandLine.COULD_NOT_RUN;
		}
		Path start = folder.resolve("start");
		Files.write(start, List.of(COLLECTOR, memory.recalled(), "-jar " + quoted(folder.resolve("dateline.jar"))));
		this.out.println("Start it with: java @" + start);
		return 0;
	}

	private static int unpack(File jar, Path folder, Path log) throws IOException, InterruptedException {
		return java(log, List.of("-Djarmode=tools", "-jar", jar.toString(), "extract", "--force", "--destination",
				folder.toString(), "--application-filename", "dateline.jar"));
	}

	private int rehearse(Path program, Memory memory, Path log) throws IOException, InterruptedException {
		Path data = Files.createTempDirectory("dateline");
		try {
			List<String> words = new ArrayList<>(List.of(COLLECTOR, memory.kept(), "-jar", program.toString()));
			words.addAll(this.options);
			// Whatever the site itself uses is left alone.
			words.addAll(List.of("--dateline.rehearsal=true", "--dateline.data=" + data, "--spring.datasource.url=",
					"--server.port=0"));
			return java(log, words);
		}
		finally {
			FileSystemUtils.deleteRecursively(data);
		}
	}

	private static int java(Path log, List<String> words) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(words);
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
			.start()
			.waitFor();
	}

	private static String quoted(Path path) {
		return '"' + path.toString().replace('\\', '/') + '"';
	}

	/**
	 * What Java remembers of a program: from 25 on an AOT cache (JEP 514), before that an
	 * archive of classes (JEP 350).
	 *
	 * @param file where it is kept
	 * @param keep the option that keeps it when the program ends
	 * @param recall the option that uses it
	 */
	private record Memory(Path file, String keep, String recall) {

		private static final int AOT_CACHE = 25;

		static Memory of(int java, Path folder) {
			return (java >= AOT_CACHE)
					? new Memory(folder.resolve("dateline.aot"), "-XX:AOTCacheOutput=", "-XX:AOTCache=")
					: new Memory(folder.resolve("dateline.jsa"), "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile=");
		}

		String kept() {
			return this.keep + this.file;
		}

		String recalled() {
			return this.recall + quoted(this.file);
		}

	}

}
