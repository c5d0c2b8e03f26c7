package press.dateline.newsroom.copy;

import java.util.ArrayList;
import java.util.List;

import press.dateline.newsroom.copy.Value.Entry;
import press.dateline.newsroom.copy.Value.Text;

/**
 * Reads {@code Key: value} lines without fences, as Pelican and MultiMarkdown write them.
 */
final class PelicanReader {

	private PelicanReader() {
	}

	static List<Entry> read(Block block) {
		List<Entry> entries = new ArrayList<>();
		int line = block.innerLine();
		for (String text : block.inner().split("\n")) {
			if (Character.isWhitespace(text.charAt(0))) {
				goOn(entries, text);
			}
			else {
				entries.add(entry(text, line));
			}
			line++;
		}
		return entries;
	}

	private static void goOn(List<Entry> entries, String text) {
		Entry last = entries.remove(entries.size() - 1);
		Text above = (Text) last.value();
		entries.add(new Entry(last.key(), last.position(),
				new Text((above.text() + " " + text.strip()).strip(), above.position())));
	}

	private static Entry entry(String text, int line) {
		int colon = text.indexOf(':');
		String value = text.substring(colon + 1);
		int start = text.length() - value.stripLeading().length();
		return new Entry(text.substring(0, colon).strip(), Position.startOf(line),
				new Text(value.strip(), new Position(line, text.codePointCount(0, start) + 1)));
	}

}
