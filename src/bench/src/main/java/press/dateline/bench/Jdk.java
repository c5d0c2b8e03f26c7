package press.dateline.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A Java that is installed here.
 *
 * @param home its folder
 * @param version such as {@code 25.0.3}
 * @param maker who built it
 */
record Jdk(Path home, String version, String maker) {

	/** Reads what a folder says that it is, where it is a Java. */
	static Optional<Jdk> at(Path home) throws IOException {
		Path release = home.resolve("release");
		if (!Files.isRegularFile(release) || !Files.isExecutable(home.resolve("bin/java"))) {
			return Optional.empty();
		}
		Properties told = new Properties();
		try (Reader reader = Files.newBufferedReader(release)) {
			told.load(reader);
		}
		return Optional.of(new Jdk(home, unquoted(told.getProperty("JAVA_VERSION", "0")),
				unquoted(told.getProperty("IMPLEMENTOR", ""))));
	}

	/**
	 * Finds one of each feature version: this one, then those that the environment names
	 * as {@code JAVA_HOME} or {@code JAVA_HOME_25_X64}.
	 */
	static SortedMap<Integer, Jdk> found(Map<String, String> environment) throws IOException {
		SortedMap<Integer, Jdk> found = new TreeMap<>();
		at(Path.of(System.getProperty("java.home"))).ifPresent((own) -> found.put(own.feature(), own));
		for (Map.Entry<String, String> variable : environment.entrySet()) {
			if (variable.getKey().matches("JAVA_HOME(_\\d+.*)?") && !variable.getValue().isBlank()) {
				at(Path.of(variable.getValue())).ifPresent((jdk) -> found.putIfAbsent(jdk.feature(), jdk));
			}
		}
		return found;
	}

	private static String unquoted(String value) {
		return value.replace("\"", "");
	}

	/** Returns the number that its version begins with: 17, 25. */
	int feature() {
		return Integer.parseInt(this.version.replaceAll("\\D.*", ""));
	}

	String java() {
		return this.home.resolve("bin/java").toString();
	}

	@Override
	public String toString() {
		return (this.version + " " + this.maker).strip();
	}

}
