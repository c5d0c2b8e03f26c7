package press.dateline.article;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.site.Folders;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class StoreConfigurationTests {

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withUserConfiguration(StoreConfiguration.class, Bindings.class);

	@TempDir
	Path folder;

	@Test
	void opensAStoreInAnAbsoluteFolderThatDoesNotExistYet() {
		this.context.withPropertyValues("dateline.data=" + this.folder.resolve("new/data")).run((started) -> {
			connect(started.getBean(JdbcConnectionDetails.class)).close();

			assertThat(this.folder.resolve("new/data/dateline.mv.db")).exists();
		});
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "target/store tests/data", "./target/store tests/data", "target/../target/store tests/data" })
	void opensAStoreInAFolderBelowTheWorkingDirectory(String data) {
		this.context.withPropertyValues("dateline.data=" + data).run((started) -> {
			connect(started.getBean(JdbcConnectionDetails.class)).close();

			assertThat(Path.of("target/store tests/data/dateline.mv.db")).exists();
			Files.delete(Path.of("target/store tests/data/dateline.mv.db"));
		});
	}

	@Test
	void leavesTheStoreToADatabaseThatIsNamed() {
		this.context.withPropertyValues("spring.datasource.url=jdbc:postgresql://db/dateline")
			.run((started) -> assertThat(started).doesNotHaveBean(JdbcConnectionDetails.class));
	}

	@Test
	void refusesAFolderThatNoUrlCanName() {
		this.context.withPropertyValues("dateline.data=" + this.folder.resolve("a;b")).run((started) -> {
			assertThat(started).hasFailed();
			assertThat(started.getStartupFailure()).rootCause().hasMessageContaining("semicolon");
		});
	}

	@Test
	void keepsASecondInstanceOutOfTheFolder() {
		this.context.withPropertyValues("dateline.data=" + this.folder).run((started) -> {
			JdbcConnectionDetails store = started.getBean(JdbcConnectionDetails.class);
			try (Connection first = connect(store)) {
				assertThat(first.isValid(1)).isTrue();

				assertThat(elsewhere(store.getJdbcUrl())).isEqualTo("90020");
			}
		});
	}

	@Test
	void opensAgainAfterTheProcessWasKilled() {
		this.context.withPropertyValues("dateline.data=" + this.folder).run((started) -> {
			JdbcConnectionDetails store = started.getBean(JdbcConnectionDetails.class);
			assertThat(elsewhere(store.getJdbcUrl())).isEqualTo("killed");

			try (Connection again = connect(store)) {
				assertThat(again.isValid(1)).isTrue();
			}
		});
	}

	private static Connection connect(JdbcConnectionDetails store) throws SQLException {
		return DriverManager.getConnection(store.getJdbcUrl(), store.getUsername(), store.getPassword());
	}

	private static String elsewhere(String url) throws Exception {
		Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-cp", System.getProperty("java.class.path") + File.pathSeparator, OtherInstance.class.getName(), url))
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		String said = new String(process.getInputStream().readAllBytes()).strip();
		process.waitFor();
		return said;
	}

	@EnableConfigurationProperties(Folders.class)
	static class Bindings {

	}

	/** Opens the store, says how that went and dies without closing it. */
	static class OtherInstance {

		public static void main(String[] args) {
			try {
				Connection connection = DriverManager.getConnection(args[0], "sa", "");
				connection.createStatement().execute("create table if not exists t (id int)");
				System.out.println("killed");
			}
			catch (SQLException ex) {
				System.out.println(ex.getErrorCode());
			}
			System.out.flush();
			Runtime.getRuntime().halt(9);
		}

	}

}
