package press.dateline.command;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BaseTests {

	private final Path root = Path.of("").toAbsolutePath().resolve("work");

	@Test
	void tellsPathsFromTheRepository() {
		Base base = Base.of(this.root.toString());

		assertThat(base.shown(this.root.resolve("content/a b.md"))).isEqualTo("content/a b.md");
		assertThat(base.uri(this.root.resolve("content/a b#é.md"))).isEqualTo("content/a%20b%23%C3%A9.md");
	}

	@Test
	void tellsPathsElsewhereWhole() {
		Path elsewhere = this.root.resolveSibling("other").resolve("a.md");

		assertThat(Base.of(this.root.toString()).shown(elsewhere)).isEqualTo(elsewhere.toString().replace('\\', '/'));
		assertThat(Base.of(this.root.toString()).uri(elsewhere)).startsWith("file:/").endsWith("/other/a.md");
	}

	@Test
	void tellsPathsFromWhereItWasStartedWhereNoRepositoryIsNamed() {
		assertThat(Base.of(null).shown(Path.of("content").toAbsolutePath())).isEqualTo("content");
		assertThat(Base.of(" ")).isEqualTo(Base.working());
	}

}
