package press.dateline.article;

import java.util.Locale;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * A language as its BCP 47 tag, for example {@code pt-BR}.
 */
@Converter
class LanguageTag implements AttributeConverter<Locale, String> {

	@Override
	public String convertToDatabaseColumn(Locale language) {
		return language.toLanguageTag();
	}

	@Override
	public Locale convertToEntityAttribute(String tag) {
		return Locale.forLanguageTag(tag);
	}

}
