package press.dateline.region;

import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The text of a regions file, read with suspicion: nothing in it is turned into objects,
 * entries with flaws are left out.
 *
 * <pre>{@code
 * lake-urmia:
 *   name: Lake Urmia
 *   parents: [iran]
 *   names: {fa: دریاچه ارومیه}
 * }</pre>
 */
final class RegionsFile {

	private static final int LONGEST = 1_000_000;

	private static final int MOST_ENTRIES = 2_000;

	private static final int LONGEST_SLUG = 80;

	private static final Pattern SLUG = Pattern
		.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+(-[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+)*+");

	private static final int DEEPEST = 8;

	private final List<Entry> entries = new ArrayList<>();

	private final List<Flaw> flaws = new ArrayList<>();

	private final Set<String> slugs = new HashSet<>();

	private RegionsFile() {
	}

	static RegionsFile read(String text) {
		RegionsFile file = new RegionsFile();
		if (text.length() > LONGEST) {
			file.flaws.add(new Flaw(1, 1, "a file has at most " + LONGEST + " characters; this one is not read"));
			return file;
		}
		try {
			file.readDocument(yaml().compose(new StringReader(text)));
		}
		catch (MarkedYAMLException ex) {
			file.flaws.add(flawAt(ex.getProblemMark(), "this cannot be read as YAML: " + ex.getProblem()));
		}
		catch (YAMLException ex) {
			file.flaws.add(new Flaw(1, 1, "this cannot be read as YAML: " + ex.getMessage()));
		}
		return file;
	}

	/** The entries without a flaw of their own, in the order of the text. */
	List<Entry> entries() {
		return this.entries;
	}

	/** The slugs of all entries, with or without flaws. */
	Set<String> slugs() {
		return this.slugs;
	}

	List<Flaw> flaws() {
		return this.flaws;
	}

	private static Yaml yaml() {
		LoaderOptions options = new LoaderOptions();
		options.setMaxAliasesForCollections(0);
		options.setAllowDuplicateKeys(false);
		options.setCodePointLimit(LONGEST);
		options.setNestingDepthLimit(DEEPEST);
		DumperOptions dumping = new DumperOptions();
		return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new TextResolver());
	}

	private void readDocument(@Nullable Node root) {
		if (root == null) {
			return;
		}
		if (!(root instanceof MappingNode mapping)) {
			this.flaws.add(flawAt(root.getStartMark(), "write places as “slug:” with indented lines below"));
			return;
		}
		List<NodeTuple> tuples = mapping.getValue();
		tuples.stream().limit(MOST_ENTRIES).forEach(this::readEntry);
		if (tuples.size() > MOST_ENTRIES) {
			this.flaws.add(flawAt(tuples.get(MOST_ENTRIES).getKeyNode().getStartMark(),
					"a file has at most " + MOST_ENTRIES + " places; this one and those below are left out"));
		}
	}

	private static boolean isSlug(String text) {
		return text.length() <= LONGEST_SLUG && SLUG.matcher(text).matches()
				&& text.equals(text.toLowerCase(Locale.ROOT)) && Normalizer.isNormalized(text, Normalizer.Form.NFC);
	}

	private void readEntry(NodeTuple tuple) {
		Mark mark = tuple.getKeyNode().getStartMark();
		String slug = (tuple.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "";
		if (!isSlug(slug)) {
			this.flaws.add(flawAt(mark, "a slug is lower-case words joined by hyphens, for example lake-urmia"));
		}
		else if (!this.slugs.add(slug)) {
			this.flaws.add(flawAt(mark, slug + " is here twice; this entry is left out"));
		}
		else {
			EntryReader reader = new EntryReader(slug, mark);
			reader.read(tuple.getValueNode()).ifPresent(this.entries::add);
			this.flaws.addAll(reader.flaws());
		}
	}

	/** A flaw at a mark of the YAML parser, which counts from zero. */
	static Flaw flawAt(@Nullable Mark mark, String text) {
		return (mark == null) ? new Flaw(1, 1, text) : new Flaw(mark.getLine() + 1, mark.getColumn() + 1, text);
	}

	/** Takes every value for text: {@code NO} is Norway, not a negation. */
	private static final class TextResolver extends Resolver {

		@Override
		protected void addImplicitResolvers() {
			// none: text is all a regions file holds
		}

	}

}
