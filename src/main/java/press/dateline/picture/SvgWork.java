package press.dateline.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * How much there is to draw when every reference within the file is followed: a few lines
 * that use one another ten times each are millions of shapes.
 */
final class SvgWork {

	private static final long MOST = 1_000_000;

	private static final int LONGEST_CHAIN = 1000;

	private static final Pattern REFERENCE = Pattern.compile("url\\(\\s{0,9}[\"']?#([^\"')]++)",
			Pattern.CASE_INSENSITIVE);

	private static final Set<String> GRADIENTS = Set.of("linearGradient", "radialGradient");

	private final Map<String, Node> named = new HashMap<>();

	private final Deque<Node> open = new ArrayDeque<>();

	private final Set<String> styled = new HashSet<>();

	private Node root = new Node("svg");

	/**
	 * Takes the element that the reader stands at.
	 */
	void start(XMLStreamReader reader) {
		Node node = new Node(reader.getLocalName());
		if (this.open.isEmpty()) {
			this.root = node;
		}
		else {
			this.open.element().children.add(node);
		}
		this.open.push(node);
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			note(node, reader.getAttributeLocalName(i), reader.getAttributeValue(i).strip());
		}
	}

	void end() {
		this.open.pop();
	}

	/**
	 * Takes the content of a style element.
	 */
	void style(String css) {
		this.styled.addAll(references(css));
	}

	/**
	 * Checks that the work ends, and soon.
	 */
	void check() throws UnfitPictureException {
		for (String reference : this.styled) {
			checkStyled(reference, this.named.get(reference));
		}
		if (weight(this.root, 0) > MOST) {
			throw new UnfitPictureException(
					"The SVG uses its own parts so often that browsers would stand still. Save it as PNG.");
		}
	}

	private void note(Node node, String name, String value) {
		if (name.equals("id")) {
			this.named.putIfAbsent(value, node);
		}
		else if (name.equals("href") && value.startsWith("#")) {
			node.references.add(value.substring(1));
		}
		else {
			node.references.addAll(references(value));
		}
	}

	private static List<String> references(String value) {
		return REFERENCE.matcher(value).results().map((reference) -> reference.group(1).strip()).toList();
	}

	/**
	 * A style may reach every element, also those within what it refers to, so that the
	 * work of it cannot be told; but to colour by a gradient is little work.
	 */
	private static void checkStyled(String reference, @Nullable Node target) throws UnfitPictureException {
		if (target == null || !GRADIENTS.contains(target.element)) {
			throw new UnfitPictureException("A style of the SVG uses “#" + shortened(reference)
					+ "”, which is no gradient of the file. Export it anew with presentation attributes, or save it "
					+ "as PNG.");
		}
	}

	private static String shortened(String reference) {
		return reference.substring(0, Math.min(40, reference.length()));
	}

	private long weight(Node node, int chain) throws UnfitPictureException {
		if (node.weight == Node.BEING_WEIGHED || chain > LONGEST_CHAIN) {
			throw new UnfitPictureException(
					"A part of the SVG uses itself, or one part the next without end. Export it anew.");
		}
		if (node.weight == Node.UNKNOWN) {
			node.weight = Node.BEING_WEIGHED;
			long sum = 1;
			for (Node child : node.children) {
				sum += weight(child, chain + 1);
			}
			for (String reference : node.references) {
				Node target = this.named.get(reference);
				sum += (target != null) ? weight(target, chain + 1) : 0;
			}
			node.weight = Math.min(sum, MOST + 1);
		}
		return node.weight;
	}

	/**
	 * An element with what is within it and what it refers to.
	 */
	private static final class Node {

		private static final long UNKNOWN = -1;

		private static final long BEING_WEIGHED = -2;

		private final List<Node> children = new ArrayList<>();

		private final List<String> references = new ArrayList<>();

		private final String element;

		private long weight = UNKNOWN;

		private Node(String element) {
			this.element = element;
		}

	}

}
