package press.dateline.newsroom.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * What must come out of a test copy, as it stands in the file beside it.
 *
 * @param copy the test copy
 * @param path its path in the newsroom
 * @param outcome {@code readable}, {@code held}, {@code standing} or {@code not-copy}
 * @param problems each as {@code line:column severity words that the text contains}
 * @param values what else must be so, by name
 */
record Expectation(Path copy, String path, String outcome, List<String> problems, Map<String, Object> values) {

	private static final String ENDING = ".expected";

	static boolean isOne(Path file) {
		return file.toString().endsWith(ENDING);
	}

	/** Reads an expectation; the folder of its theme is the newsroom. */
	@SuppressWarnings("unchecked")
	static Expectation read(Path file, Path corpus) {
		String relative = corpus.relativize(file).toString().replace('\\', '/');
		String below = relative.substring(relative.indexOf('/') + 1, relative.length() - ENDING.length());
		Map<String, Object> values = (Map<String, Object>) yaml().load(text(file));
		String path = (String) values.getOrDefault("file", below);
		String outcome = (String) values.remove("outcome");
		List<String> problems = (List<String>) values.getOrDefault("problems", List.of());
		values.keySet().removeAll(List.of("file", "problems"));
		Path copy = Path.of(file.toString().substring(0, file.toString().length() - ENDING.length()));
		return new Expectation(copy, Normalizer.normalize(path, Normalizer.Form.NFC), outcome, problems, values);
	}

	byte[] bytes() {
		try {
			return Files.readAllBytes(this.copy);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// Every scalar is text.
	private static Yaml yaml() {
		LoaderOptions options = new LoaderOptions();
		DumperOptions dumping = new DumperOptions();
		return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new Resolver() {

			@Override
			protected void addImplicitResolvers() {
			}

		});
	}

}
