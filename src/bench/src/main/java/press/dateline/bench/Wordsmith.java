package press.dateline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes text that is plainly no news: words in no order. The same random numbers always
 * give the same text.
 */
final class Wordsmith {

	private static final List<String> WORDS = List.of("almanac", "amber", "anvil", "apricot", "arcade", "attic",
			"barley", "basalt", "basket", "beacon", "birch", "bobbin", "bramble", "brass", "bureau", "button", "cabin",
			"candle", "canvas", "carousel", "cedar", "chalk", "chimney", "cinder", "cobble", "compass", "cordial",
			"cotton", "cupboard", "dormer", "drizzle", "easel", "ember", "fable", "feather", "fennel", "ferry",
			"fiddle", "flannel", "flint", "folio", "furrow", "gable", "garnet", "ginger", "granite", "gravel",
			"hammock", "hazel", "heather", "hinge", "hollow", "inkwell", "ivory", "jasmine", "kettle", "ladder",
			"lantern", "larder", "lattice", "lavender", "ledger", "linen", "locket", "loom", "mallet", "maple",
			"marble", "meadow", "mitten", "mortar", "mosaic", "mustard", "nettle", "nutmeg", "oar", "orchard", "oven",
			"paddle", "parcel", "pebble", "pepper", "pigment", "plaster", "plum", "pocket", "porcelain", "pulley",
			"quarry", "quill", "raft", "ribbon", "rivet", "saffron", "sandal", "satchel", "shutter", "silver",
			"spindle", "sponge", "stencil", "syrup", "tallow", "tassel", "thicket", "thimble", "thistle", "timber",
			"trellis", "trumpet", "tulip", "umbrella", "velvet", "violet", "walnut", "wicker", "willow", "window",
			"zinc", "zither");

	private final Random random;

	Wordsmith(Random random) {
		this.random = random;
	}

	/** Returns one of these. */
	<T> T any(List<T> some) {
		return some.get(this.random.nextInt(some.size()));
	}

	/** Returns some of these, each once, in the order of the draw. */
	List<String> some(int count, List<String> all) {
		List<String> drawn = new ArrayList<>();
		while (drawn.size() < count) {
			String one = any(all);
			if (!drawn.contains(one)) {
				drawn.add(one);
			}
		}
		return drawn;
	}

	/** Returns words, the first with a capital letter. */
	String phrase(int words) {
		StringBuilder phrase = new StringBuilder();
		for (int word = 0; word < words; word++) {
			phrase.append((word == 0) ? "" : " ").append(any(WORDS));
		}
		return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
	}

	/** Returns a text of about five hundred words with the Markdown that stories have. */
	String text() {
		List<String> blocks = new ArrayList<>();
		for (int paragraph = 0; paragraph < 7; paragraph++) {
			if (paragraph > 0 && chance(25)) {
				blocks.add("## " + phrase(3));
			}
			blocks.add(chance(10) ? list() : paragraph());
		}
		return String.join("\n\n", blocks);
	}

	private String paragraph() {
		List<String> sentences = new ArrayList<>();
		for (int sentence = between(4, 6); sentence > 0; sentence--) {
			sentences.add(sentence());
		}
		if (chance(30)) {
			sentences.add("See [" + phrase(2) + "](https://example.org/" + any(WORDS) + ").");
		}
		return String.join(" ", sentences);
	}

	private String list() {
		return "- " + sentence() + "\n- " + sentence() + "\n- " + sentence() + "\n- " + sentence();
	}

	private String sentence() {
		String words = phrase(between(8, 20));
		return (chance(8) ? words + " **" + any(WORDS) + "** and *" + any(WORDS) + "*" : words) + ".";
	}

	private boolean chance(int percent) {
		return this.random.nextInt(100) < percent;
	}

	int between(int least, int most) {
		return least + this.random.nextInt(most - least + 1);
	}

}
