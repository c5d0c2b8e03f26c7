package press.dateline.article;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The corrections of a story as JSON text: they are read and written whole.
 */
@Converter
class CorrectionsJson implements AttributeConverter<List<Correction>, String> {

	private static final JsonMapper JSON = JsonMapper.shared();

	@Override
	public String convertToDatabaseColumn(List<Correction> values) {
		return JSON.writeValueAsString(values);
	}

	@Override
	public List<Correction> convertToEntityAttribute(String json) {
		return List.copyOf(JSON.readValue(json, new TypeReference<List<Correction>>() {
		}));
	}

}
