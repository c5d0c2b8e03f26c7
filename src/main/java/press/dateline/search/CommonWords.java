package press.dateline.search;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;

/**
 * The commonest words of the languages whose words are understood.
 */
final class CommonWords {

	private static final Set<String> ALL = all();

	private CommonWords() {
	}

	static boolean contains(String word) {
		return ALL.contains(word.toLowerCase(Locale.ROOT));
	}

	private static Set<String> all() {
		Set<String> all = new TreeSet<>();
		for (CharArraySet words : new CharArraySet[] { EnglishAnalyzer.getDefaultStopSet(),
				PersianAnalyzer.getDefaultStopSet(), ArabicAnalyzer.getDefaultStopSet(),
				RussianAnalyzer.getDefaultStopSet(), FrenchAnalyzer.getDefaultStopSet(),
				SpanishAnalyzer.getDefaultStopSet() }) {
			words.forEach((word) -> all.add(new String((char[]) word)));
		}
		return all;
	}

}
