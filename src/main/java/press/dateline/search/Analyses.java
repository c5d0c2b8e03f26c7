package press.dateline.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalyzerOptionalComponentsStep;

/**
 * How the embedded engine brings words to a common form: case, accents, digits, widths,
 * the letters that Arabic and Persian write differently, and then, for the languages
 * whose endings it knows, the ending; the word itself is kept beside that. Chinese and
 * Japanese characters are words of their own, and asked for in their order.
 */
final class Analyses implements LuceneAnalysisConfigurer {

	@Override
	public void configure(LuceneAnalysisConfigurationContext context) {
		for (Tongue tongue : Tongue.values()) {
			LuceneAnalyzerOptionalComponentsStep words = context.analyzer(tongue.analyzer())
				.custom()
				.tokenizer("standard");
			words.charFilter("mapping").param("mapping", letters(tongue));
			words.tokenFilter("cjkWidth").tokenFilter("lowercase").tokenFilter("decimalDigit");
			if (tongue == Tongue.FRENCH) {
				words.tokenFilter("elision");
			}
			words.tokenFilter("arabicNormalization").tokenFilter("persianNormalization").tokenFilter("asciiFolding");
			if (tongue != Tongue.OTHER) {
				words.tokenFilter("keywordRepeat").tokenFilter(stemmer(tongue)).tokenFilter("removeDuplicates");
			}
		}
	}

	// Files, because that is all that the filter takes.
	private static String letters(Tongue tongue) {
		return "press/dateline/search/" + ((tongue == Tongue.PERSIAN) ? "letters_fa.txt" : "letters.txt");
	}

	private static String stemmer(Tongue tongue) {
		return switch (tongue) {
			case ENGLISH -> "kStem";
			case PERSIAN -> "persianStem";
			case ARABIC -> "arabicStem";
			case RUSSIAN -> "russianLightStem";
			case FRENCH -> "frenchLightStem";
			case SPANISH -> "spanishLightStem";
			case OTHER -> throw new IllegalArgumentException("Nothing is known of its endings");
		};
	}

}
