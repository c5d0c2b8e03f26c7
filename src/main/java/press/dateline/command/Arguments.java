package press.dateline.command;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands on the command line after a command: words, the command's own options, and
 * settings of the site, which have a dot in their name: {@code --dateline.content=news}.
 */
final class Arguments {

	private final List<String> words = new ArrayList<>();

	private final Map<String, List<String>> options = new HashMap<>();

	private final List<String> settings = new ArrayList<>();

	private Arguments() {
	}

	/**
	 * Reads arguments. After {@code --} everything is a word.
	 * @param own the command's own options, each {@code --name=value} or
	 * {@code --name value}
	 * @throws UsageException where an option is not known or has no value
	 */
	static Arguments read(Collection<String> arguments, Set<String> own) {
		Arguments read = new Arguments();
		Deque<String> left = new ArrayDeque<>(arguments);
		while (!left.isEmpty()) {
			String next = left.remove();
			if (next.equals("--")) {
				read.words.addAll(left);
				left.clear();
			}
			else if (next.startsWith("-")) {
				read.option(next, own, left);
			}
			else {
				read.words.add(next);
			}
		}
		return read;
	}

	private void option(String written, Set<String> own, Deque<String> left) {
		int equals = written.indexOf('=');
		String name = written.substring(0, (equals < 0) ? written.length() : equals).replaceFirst("^-{1,2}", "");
		if (name.contains(".")) {
			this.settings.add(written);
			return;
		}
		if (!own.contains(name) || !written.startsWith("--")) {
			throw new UsageException("Unknown option: " + written);
		}
		if (equals < 0 && left.isEmpty()) {
			throw new UsageException("The option --" + name + " needs a value.");
		}
		this.options.computeIfAbsent(name, (first) -> new ArrayList<>())
			.add((equals < 0) ? left.remove() : written.substring(equals + 1));
	}

	List<String> words() {
		return this.words;
	}

	/** Returns the values of an option, in their order. */
	List<String> all(String option) {
		return this.options.getOrDefault(option, List.of());
	}

	/** Returns the settings of the site that stand among them. */
	Settings settings() {
		return new Settings(this.settings.toArray(String[]::new));
	}

}
