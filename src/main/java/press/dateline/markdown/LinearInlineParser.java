package press.dateline.markdown;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's inline parser without its quadratic steps: the original copies the rest of
 * the paragraph for every match, and looks for ends that are nowhere in it again and
 * again. One is made for each document.
 */
class LinearInlineParser extends CommonmarkInlineParser {

	/** Longer addresses are not links, except pictures written into the text. */
	private static final int LONGEST_ADDRESS = 4096;

	private int pictureCharacters = 8_000_000;

	/** Whether the last places are those of this paragraph. */
	private boolean measured;

	private int lastInstruction;

	private int lastCdata;

	private int lastTag;

	LinearInlineParser(DataHolder options, BitSet specialCharacters, BitSet delimiterCharacters,
			Map<Character, DelimiterProcessor> delimiterProcessors, LinkRefProcessorData linkRefProcessors,
			List<InlineParserExtensionFactory> extensions) {
		super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
	}

	@Override
	public void parse(BasedSequence content, Node block) {
		measured = false;
		super.parse(content, block);
	}

	@Override
	public @Nullable BasedSequence match(Pattern pattern) {
		if (index >= input.length()) {
			return null;
		}
		Matcher matcher = pattern.matcher(input).region(index, input.length());
		boolean here = pattern.pattern().startsWith("^");
		if (!(here ? matcher.lookingAt() : matcher.find())) {
			return null;
		}
		index = matcher.end();
		return input.subSequence(matcher.start(), matcher.end());
	}

	@Override
	public boolean parseAutolink() {
		measure();
		return lastTag >= index && super.parseAutolink();
	}

	@Override
	public boolean parseHtmlInline() {
		measure();
		boolean open = (peek(1) == '?' && lastInstruction < index)
				|| (peek(1) == '!' && peek(2) == '[' && lastCdata < index) || lastTag < index;
		return !open && super.parseHtmlInline();
	}

	@Override
	public @Nullable BasedSequence parseLinkDestination() {
		BasedSequence whole = input;
		input = whole.subSequence(0, reach());
		try {
			return super.parseLinkDestination();
		}
		finally {
			input = whole;
		}
	}

	/** Most paragraphs have no angle bracket, and need not be searched for the last. */
	private void measure() {
		if (!measured) {
			measured = true;
			lastInstruction = input.lastIndexOf("?>");
			lastCdata = input.lastIndexOf("]]>");
			lastTag = input.lastIndexOf('>');
		}
	}

	private int reach() {
		int rest = input.length() - index;
		if (rest <= LONGEST_ADDRESS || !input.subSequence(index, index + 5).matches("data:")) {
			return index + Math.min(rest, LONGEST_ADDRESS);
		}
		int granted = Math.min(rest, Math.max(pictureCharacters, LONGEST_ADDRESS));
		pictureCharacters -= granted;
		return index + granted;
	}

}
