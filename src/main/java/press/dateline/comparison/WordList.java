package press.dateline.comparison;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes texts apart into words, marks and blanks; what is put together again is the same
 * text.
 */
final class WordList {

	/** Scripts that write no blanks between words: every character is compared. */
	private static final Set<UnicodeScript> WITHOUT_BLANKS = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
			UnicodeScript.KATAKANA, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

	private final List<String> words = new ArrayList<>();

	private WordList() {
	}

	/** Returns the pieces of a text. */
	static List<String> of(String text) {
		WordList list = new WordList();
		BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
		breaks.setText(text);
		int start = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			list.add(text.substring(start, end));
			start = end;
		}
		return list.words;
	}

	private void add(String piece) {
		if (WITHOUT_BLANKS.contains(UnicodeScript.of(piece.codePointAt(0)))) {
			BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
			characters.setText(piece);
			int start = characters.first();
			for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
				this.words.add(piece.substring(start, end));
				start = end;
			}
		}
		else {
			this.words.add(piece);
		}
	}

	/** Returns how many words a text has. */
	static long count(String text) {
		return of(text).stream().filter(WordList::isWord).count();
	}

	/** Returns whether a piece is a word or a number, and nothing between them. */
	static boolean isWord(String piece) {
		return piece.codePoints().anyMatch(Character::isLetterOrDigit);
	}

}
