package press.dateline.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Adds empty cells to rows that are shorter than the head of their table. flexmark would
 * do so too, but without an end: six kilobytes of text make a million cells.
 */
final class ShortRows {

	private int left = 10_000;

	private ShortRows() {
	}

	static void fill(Document document) {
		ShortRows rows = new ShortRows();
		for (Node node : document.getDescendants()) {
			if (node instanceof TableBlock) {
				rows.fill(node);
			}
		}
	}

	private void fill(Node table) {
		Node head = table.getFirstChildAny(TableHead.class);
		Node body = table.getFirstChildAny(TableBody.class);
		if (head == null || head.getFirstChild() == null || body == null) {
			return;
		}
		int columns = cells(head.getFirstChild());
		for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
			for (int missing = columns - cells(row); missing > 0 && left > 0; missing--) {
				row.appendChild(new TableCell(BasedSequence.EMPTY));
				left--;
			}
		}
	}

	private static int cells(Node row) {
		int cells = 0;
		for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
			cells += (cell instanceof TableCell) ? 1 : 0;
		}
		return cells;
	}

}
