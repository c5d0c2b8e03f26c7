package press.dateline.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import press.dateline.region.Gazetteer;
import press.dateline.region.Region;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

class LocatorFilesTests {

	private static final Set<String> ELEMENTS = Set.of("svg", "style", "path", "circle");

	static Stream<String> places() {
		return Gazetteer.shipped().all().stream().filter((region) -> !region.isWorld()).map(Region::slug);
	}

	private static byte[] file(String slug) throws IOException {
		return new ClassPathResource("maps/locator/" + slug + ".svg").getContentAsByteArray();
	}

	private static Document drawing(String slug) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file(slug)));
	}

	@ParameterizedTest
	@MethodSource("places")
	void areThereForEveryPlaceAndWeighAtMostThreeKilobytes(String slug) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(file(slug));
		}

		assertThat(bytes.size()).isLessThanOrEqualTo(3 * 1024);
	}

	@ParameterizedTest
	@MethodSource("places")
	void areWellFormedAndOnlyDrawings(String slug) throws Exception {
		NodeList elements = drawing(slug).getElementsByTagName("*");

		for (int i = 0; i < elements.getLength(); i++) {
			assertThat(elements.item(i).getNodeName()).isIn(ELEMENTS);
			var attributes = elements.item(i).getAttributes();
			for (int j = 0; j < attributes.getLength(); j++) {
				assertThat(attributes.item(j).getNodeName()).doesNotStartWith("on").doesNotContain("href", "style");
			}
		}
		assertThat(drawing(slug).getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 640 400");
	}

	@ParameterizedTest
	@MethodSource("places")
	void showThePlaceAndItsMeridian(String slug) throws IOException {
		String svg = new String(file(slug), StandardCharsets.UTF_8);

		assertThat(svg).containsAnyOf("<path class=\"p\" d=\"M", "<circle class=\"p\"")
			.containsPattern("<path class=\"m\" [^>]* d=\"M");
	}

	@Test
	void areAllDrawnInOneStyle() throws Exception {
		Set<String> styles = new HashSet<>();
		for (String slug : places().toList()) {
			NodeList own = drawing(slug).getElementsByTagName("style");
			assertThat(own.getLength()).as(slug).isOne();
			styles.add(own.item(0).getTextContent());
		}

		assertThat(styles).hasSize(1);
	}

	@Test
	void areOfPlacesAlone() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:maps/locator/*");

		assertThat(Stream.of(files).map(Resource::getFilename))
			.containsExactlyInAnyOrderElementsOf(places().map((slug) -> slug + ".svg").toList());
	}

}
