package press.dateline.web;

import java.io.UncheckedIOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StylesheetTests {

	private final String css = Stylesheet.flatten(StaticFiles.read("css/site.css"));

	@Test
	void isOneFileWithoutImports() {
		assertThat(this.css).doesNotContain("@import").doesNotContain("/*");
		assertThat(this.css).startsWith("@layer reset, tokens, base, layout, components, utilities;\n@layer reset {\n");
		assertThat(this.css).contains("@media print {\n@layer utilities {\n@page {");
		assertThat(this.css.chars().filter((c) -> c == '{').count())
			.isEqualTo(this.css.chars().filter((c) -> c == '}').count());
	}

	@Test
	void keepsWhatStringsSay() {
		assertThat(this.css).contains("list-style: \"–  \";");
	}

	@Test
	void namesTheFileThatIsMissing() {
		assertThatExceptionOfType(UncheckedIOException.class)
			.isThrownBy(() -> Stylesheet.flatten("@import url(\"nowhere.css\") layer(base);"))
			.withMessageContaining("static/css/nowhere.css");
	}

}
