package press.dateline.markdown;

import java.util.Set;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's headings, asked only about lines that can be one. The original joins the
 * whole paragraph anew for every line of it.
 */
class HeadingLines implements CustomBlockParserFactory {

	private final HeadingParser.Factory headings = new HeadingParser.Factory();

	private final BlockParserFactory starts;

	/**
	 * Makes it once for all documents, because the library compiles its patterns anew
	 * each time that it is asked.
	 * @param options of the parser
	 */
	HeadingLines(DataHolder options) {
		this.starts = new Starts(options, this.headings.apply(options));
	}

	@Override
	public @Nullable Set<Class<?>> getAfterDependents() {
		return headings.getAfterDependents();
	}

	@Override
	public @Nullable Set<Class<?>> getBeforeDependents() {
		return headings.getBeforeDependents();
	}

	@Override
	public boolean affectsGlobalScope() {
		return headings.affectsGlobalScope();
	}

	@Override
	public BlockParserFactory apply(DataHolder options) {
		return starts;
	}

	private static boolean possible(BasedSequence line, int start) {
		if (start >= line.length()) {
			return false;
		}
		char mark = line.charAt(start);
		int end = start;
		while (end < line.length() && line.charAt(end) == mark) {
			end++;
		}
		int text = end;
		while (text < line.length() && (line.charAt(text) == ' ' || line.charAt(text) == '\t')) {
			text++;
		}
		boolean atx = mark == '#' && end - start <= 6 && (text > end || end == line.length());
		boolean setext = (mark == '=' || mark == '-') && text == line.length();
		return atx || setext;
	}

	private static final class Starts extends AbstractBlockParserFactory {

		private final BlockParserFactory headings;

		Starts(DataHolder options, BlockParserFactory headings) {
			super(options);
			this.headings = headings;
		}

		@Override
		public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
			boolean possible = possible(state.getLine(), state.getNextNonSpaceIndex());
			return possible ? headings.tryStart(state, matched) : BlockStart.none();
		}

	}

}
