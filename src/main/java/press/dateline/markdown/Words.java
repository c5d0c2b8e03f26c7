package press.dateline.markdown;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;

/**
 * Short lines of nothing but text and emphasis, whose words can be read without rendering
 * them.
 */
final class Words {

	/** Collecting words takes quadratic time, rendering does not. */
	private static final int LONGEST = 2000;

	private Words() {
	}

	static boolean only(Node block) {
		if (block.getTextLength() > LONGEST) {
			return false;
		}
		for (Node node : block.getDescendants()) {
			boolean words = node instanceof Text || node instanceof Emphasis || node instanceof StrongEmphasis
					|| node instanceof HtmlEntity;
			if (!words) {
				return false;
			}
		}
		return block.hasChildren();
	}

	static Token of(Node block) {
		return Token.text(Characters.legal(new TextCollectingVisitor().collectAndGetText(block)));
	}

}
