package press.dateline.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes things as a block of JSON-LD.
 */
@Component
class DataBlock {

	private final JsonMapper mapper;

	DataBlock(JsonMapper mapper) {
		this.mapper = mapper;
	}

	/** Writes things so that no text in them can end the script element they stand in. */
	String of(List<Thing> things) {
		Map<String, Object> block = new LinkedHashMap<>();
		block.put("@context", "https://schema.org");
		block.put("@graph", things);
		// All of these can only be within strings. Browsers that take the block for a
		// script end lines at the latter two.
		return this.mapper.writeValueAsString(block)
			.replace("<", "\\u003c")
			.replace("\u2028", "\\u2028")
			.replace("\u2029", "\\u2029");
	}

}
