package press.dateline.article;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import press.dateline.markdown.Heading;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The section headings of a story as JSON text: they are read and written whole.
 */
@Converter
class HeadingsJson implements AttributeConverter<List<Heading>, String> {

	private static final JsonMapper JSON = JsonMapper.shared();

	@Override
	public String convertToDatabaseColumn(List<Heading> values) {
		return JSON.writeValueAsString(values);
	}

	@Override
	public List<Heading> convertToEntityAttribute(String json) {
		return List.copyOf(JSON.readValue(json, new TypeReference<List<Heading>>() {
		}));
	}

}
