package press.dateline.reader;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PreviewLocaleTests {

	@ParameterizedTest
	@CsvSource({ "en, en_US", "en-GB, en_GB", "fa, fa_IR", "ar, ar_EG", "ru, ru_RU", "fr-CA, fr_CA", "es, es_ES",
			"zh-Hant-TW, zh_TW", "az-Arab, az_AZ", "tlh," })
	void namesALanguageWithACountry(String tag, String locale) {
		assertThat(PreviewLocale.of(Locale.forLanguageTag(tag)).orElse(null)).isEqualTo(locale);
	}

}
