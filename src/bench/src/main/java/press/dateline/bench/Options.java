package press.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the command line asks for.
 *
 * @param stories how many stories, one run for each
 * @param quick whether to see only that everything works
 * @param jar the built site
 * @param jdks the Javas that run it, by feature version
 * @param javaOptions options for all of them, below 0, and for one, below its version
 * @param measures what is measured
 */
record Options(List<Integer> stories, boolean quick, Path jar, SortedMap<Integer, Jdk> jdks,
		Map<Integer, List<String>> javaOptions, Set<Measure> measures) {

	/** What to write, for those who wrote something else. */
	static final String USAGE = """
			src/bench/run [--quick] [--stories 10000,100000] [--jdk 17,25=/path/to/jdk] [--jar FILE]
			              [--java-options "-Xmx256m"] [--java-options-25 "-XX:+UseCompactObjectHeaders"]
			              [--only ingest,restart,cold,depth,requests,drop,search,memory,jmh] [--install]""";

	private static final String JAVA_OPTIONS = "--java-options";

	/**
	 * Reads the command line.
	 * @throws IllegalArgumentException where something in it cannot be meant
	 */
	static Options parse(List<String> words, Map<String, String> environment) throws IOException {
		boolean quick = words.contains("--quick");
		Map<String, String> values = values(words.stream().filter((word) -> !word.equals("--quick")).toList());
		Options options = new Options(numbers(values.getOrDefault("--stories", quick ? "1000" : "10000")), quick,
				jar(values), jdks(values, Jdk.found(environment)), javaOptions(values), measures(values));
		values.keySet()
			.stream()
			.filter((name) -> !Set.of("--stories", "--jar", "--jdk", "--only").contains(name))
			.filter((name) -> !name.matches(JAVA_OPTIONS + "(-\\d+)?"))
			.findAny()
			.ifPresent((name) -> {
				throw new IllegalArgumentException("There is no " + name);
			});
		return options;
	}

	private static Map<String, String> values(List<String> words) {
		Map<String, String> values = new TreeMap<>();
		for (int word = 0; word < words.size(); word += 2) {
			if (word + 1 == words.size()) {
				throw new IllegalArgumentException(words.get(word) + " lacks its value");
			}
			values.put(words.get(word), words.get(word + 1));
		}
		return values;
	}

	private static List<Integer> numbers(String list) {
		List<Integer> numbers = Arrays.stream(list.split(",")).map(Integer::valueOf).toList();
		if (numbers.stream().anyMatch((number) -> number < 1000 || number > 1_000_000)) {
			throw new IllegalArgumentException("Stories are counted from 1,000 to 1,000,000, not " + list);
		}
		return numbers;
	}

	private static Path jar(Map<String, String> values) {
		Path jar = Path.of(values.getOrDefault("--jar", "../../target/dateline.jar")).toAbsolutePath().normalize();
		if (!Files.isRegularFile(jar)) {
			throw new IllegalArgumentException("There is no site at " + jar + "; build it by ./mvnw package");
		}
		return jar;
	}

	private static SortedMap<Integer, Jdk> jdks(Map<String, String> values, SortedMap<Integer, Jdk> found)
			throws IOException {
		if (!values.containsKey("--jdk")) {
			return found;
		}
		SortedMap<Integer, Jdk> asked = new TreeMap<>();
		for (String one : values.get("--jdk").split(",")) {
			String home = one.substring(one.indexOf('=') + 1);
			Jdk jdk = one.contains("=") ? Jdk.at(Path.of(home)).orElse(null) : found.get(Integer.valueOf(one));
			if (jdk == null) {
				throw new IllegalArgumentException("There is no Java at " + one + "; write --jdk 25=/path/to/it");
			}
			asked.put(jdk.feature(), jdk);
		}
		return asked;
	}

	private static Map<Integer, List<String>> javaOptions(Map<String, String> values) {
		Map<Integer, List<String>> options = new TreeMap<>(Map.of(0, List.of("-Xmx256m")));
		values.forEach((name, value) -> {
			if (name.startsWith(JAVA_OPTIONS)) {
				String version = name.substring(JAVA_OPTIONS.length()).replace("-", "");
				options.put(version.isEmpty() ? 0 : Integer.parseInt(version), List.of(value.strip().split("\\s+")));
			}
		});
		return options;
	}

	private static Set<Measure> measures(Map<String, String> values) {
		if (!values.containsKey("--only")) {
			return EnumSet.allOf(Measure.class);
		}
		Set<Measure> measures = EnumSet.noneOf(Measure.class);
		Arrays.stream(values.get("--only").split(",")).map(Measure::named).forEach(measures::add);
		return measures;
	}

	/** Returns the options that one of the Javas is run with. */
	List<String> optionsOf(Jdk jdk) {
		List<String> options = new ArrayList<>(this.javaOptions.get(0));
		options.addAll(this.javaOptions.getOrDefault(jdk.feature(), List.of()));
		return options;
	}

	Pace pace() {
		return this.quick ? Pace.QUICK : Pace.FULL;
	}

}
