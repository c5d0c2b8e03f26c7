package press.dateline.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StaticFilesTests {

	private final StaticFiles files = new StaticFiles();

	@Test
	void areNamedByTheirContent() {
		assertThat(this.files.style()).matches("/css/site\\.[0-9a-f]{12}\\.css").isEqualTo(new StaticFiles().style());
		assertThat(this.files.deskStyle()).matches("/css/desk\\.[0-9a-f]{12}\\.css");
		assertThat(this.files.deskScript()).matches("/js/desk\\.[0-9a-f]{12}\\.js");
		assertThat(StaticFile.of("css/site.css", "a {}").address())
			.isNotEqualTo(StaticFile.of("css/site.css", "b {}").address());
	}

	@Test
	void areFoundByTheirNamesOfThisReleaseOnly() {
		assertThat(this.files.at(this.files.deskScript())).isPresent();
		assertThat(this.files.at("/js/desk.js")).isEmpty();
		assertThat(this.files.at("/css/desk.000000000000.css")).isEmpty();
	}

}
