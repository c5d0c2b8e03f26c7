package press.dateline.web;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StylesheetTests {

	private final Stylesheet stylesheet = new Stylesheet();

	@Test
	void isOneFileWithoutImports() {
		String css = new String(this.stylesheet.bytes(), StandardCharsets.UTF_8);

		assertThat(css).doesNotContain("@import").doesNotContain("/*");
		assertThat(css).startsWith("@layer reset, tokens, base, layout, components, utilities;\n@layer reset {\n");
		assertThat(css).contains("@media print {\n@layer utilities {\n@page {");
		assertThat(css.chars().filter((c) -> c == '{').count()).isEqualTo(css.chars().filter((c) -> c == '}').count());
	}

	@Test
	void keepsWhatStringsSay() {
		assertThat(new String(this.stylesheet.bytes(), StandardCharsets.UTF_8)).contains("list-style: \"–  \";");
	}

	@Test
	void isNamedByItsContent() {
		assertThat(this.stylesheet.name()).matches("site\\.[0-9a-f]{12}\\.css");
		assertThat(new Stylesheet().name()).isEqualTo(this.stylesheet.name());
		assertThat(new Stylesheet("tokens.css").name()).doesNotEndWith(this.stylesheet.name().substring(5));
	}

	@Test
	void namesTheFileThatIsMissing() {
		assertThatExceptionOfType(UncheckedIOException.class)
			.isThrownBy(() -> Stylesheet.flatten("@import url(\"nowhere.css\") layer(base);"))
			.withMessageContaining("static/css/nowhere.css");
	}

}
