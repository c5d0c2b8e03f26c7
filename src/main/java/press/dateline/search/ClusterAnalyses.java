package press.dateline.search;

import java.util.ArrayList;
import java.util.List;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.jspecify.annotations.Nullable;

/**
 * The same as {@link Analyses} in the words of a cluster.
 */
final class ClusterAnalyses implements ElasticsearchAnalysisConfigurer {

	@Override
	public void configure(ElasticsearchAnalysisConfigurationContext context) {
		for (Tongue tongue : Tongue.values()) {
			String stemmer = stemmer(tongue);
			List<String> filters = new ArrayList<>(List.of("cjk_width", "lowercase", "decimal_digit"));
			if (tongue == Tongue.FRENCH) {
				context.tokenFilter("dateline_elision")
					.type("elision")
					.param("articles_case", true)
					.param("articles", "l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu",
							"puisqu");
				filters.add("dateline_elision");
			}
			filters.addAll(List.of("arabic_normalization", "persian_normalization", "asciifolding"));
			if (stemmer != null) {
				context.tokenFilter("dateline_" + stemmer).type("stemmer").param("language", stemmer);
				filters.addAll(List.of("keyword_repeat", "dateline_" + stemmer, "remove_duplicates"));
			}
			context.charFilter("dateline_letters_" + tongue.analyzer())
				.type("mapping")
				.param("mappings", "\u200c => " + ((tongue == Tongue.PERSIAN) ? "\\u0020" : ""), "\u0624 => \u0648",
						"\u0626 => \u064a", "\u0621 => ", "\u0451 => \u0435", "\u0401 => \u0415");
			context.analyzer(tongue.analyzer())
				.custom()
				.tokenizer("standard")
				.charFilters("dateline_letters_" + tongue.analyzer())
				.tokenFilters(filters.toArray(String[]::new));
		}
	}

	private static @Nullable String stemmer(Tongue tongue) {
		return switch (tongue) {
			case ENGLISH -> "light_english";
			case PERSIAN -> "persian";
			case ARABIC -> "arabic";
			case RUSSIAN -> "light_russian";
			case FRENCH -> "light_french";
			case SPANISH -> "light_spanish";
			case OTHER -> null;
		};
	}

}
