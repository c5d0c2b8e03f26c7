package press.dateline;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.dateline.desk.access.AccessProperties;
import press.dateline.desk.preview.PreviewProperties;
import press.dateline.newsroom.NewsroomProperties;
import press.dateline.search.SearchProperties;
import press.dateline.site.Folders;
import press.dateline.site.Site;
import press.dateline.syndication.SyndicationProperties;
import press.dateline.web.WebProperties;

import org.springframework.boot.context.properties.bind.DefaultValue;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the README tells operators is so.
 */
class ReadmeTests {

	private static final Map<String, Class<?>> SETTINGS = Map.of("dateline.", Folders.class, "dateline.site.",
			Site.class, "dateline.newsroom.", NewsroomProperties.class, "dateline.search.", SearchProperties.class,
			"dateline.syndication.", SyndicationProperties.class, "dateline.syndication.crawlers.",
			SyndicationProperties.Crawlers.class, "dateline.web.", WebProperties.class, "dateline.desk.",
			AccessProperties.class, "dateline.desk.preview.", PreviewProperties.class);

	@Test
	void continuousIntegrationRunsItsTestCommand() throws IOException {
		String command = new Readme().code("Test it", "mvnw").strip();

		assertThat(command).isEqualTo("./mvnw verify");
		assertThat(Files.readString(Path.of(".ci/run"))).containsPattern("(?m)^\\./mvnw .*\\bverify$");
	}

	@Test
	void showsAPictureThatIsThere() {
		assertThat(Path.of("src/docs/front-page.png")).isNotEmptyFile();
	}

	@ParameterizedTest
	@MethodSource("settings")
	void everySettingHasTheDefaultItNames(String name, String value) {
		DefaultValue expected = parameter(name).getAnnotation(DefaultValue.class);

		assertThat((expected != null) ? String.join(", ", expected.value()) : "").isEqualTo(value);
	}

	static Stream<Arguments> settings() {
		return new Readme().rows("Settings")
			.map((cells) -> List.of(cells.get(0).replaceAll("`([^`]+)`.*", "$1"), cells.get(1).replace("`", "")))
			.filter((cells) -> cells.get(0).startsWith("dateline."))
			.map((cells) -> Arguments.of(cells.get(0), cells.get(1)));
	}

	private static Parameter parameter(String name) {
		String prefix = name.substring(0, name.lastIndexOf('.') + 1);
		Class<?> record = SETTINGS.get(prefix);
		String wanted = name.substring(prefix.length()).replace("-", "");
		return Arrays.stream(record.getDeclaredConstructors()[0].getParameters())
			.filter((parameter) -> parameter.getName().equalsIgnoreCase(wanted))
			.findFirst()
			.orElseThrow();
	}

}
