package press.dateline.syndication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.springframework.core.io.ClassPathResource;

/**
 * The JSON Schema of IPTC ninjs 3.1, read without any network.
 */
final class NinjsSchema {

	private final Schema schema = SchemaRegistry
		.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
				(registry) -> registry.schemas(Map.of("https://geojson.org/schema/GeoJSON.json", text("GeoJSON.json"))))
		.getSchema(text("ninjs-schema_3.1.json"));

	private static String text(String name) {
		try {
			return new ClassPathResource("ninjs/" + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns what is wrong with a document, formats of values included. */
	List<String> faults(String json) {
		return this.schema
			.validate(json, InputFormat.JSON,
					(context) -> context.executionConfig((config) -> config.formatAssertionsEnabled(true)))
			.stream()
			.map(Error::toString)
			.toList();
	}

}
