package press.dateline.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL, which keeps what it has and its port when it is stopped and started
 * again.
 */
final class Database implements AutoCloseable {

	// The database that every server has.
	private static final String POSTGRES = "postgres";

	private final Path folder;

	private int port;

	private @Nullable EmbeddedPostgres server;

	/** Starts a database that keeps its files in a folder. */
	Database(Path folder) {
		this.folder = folder;
		start();
	}

	void start() {
		try {
			EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
				.setDataDirectory(this.folder)
				.setCleanDataDirectory(false)
				.setPGStartupWait(Duration.ofMinutes(2))
				.setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
				.setOutputRedirector(ProcessBuilder.Redirect.DISCARD);
			EmbeddedPostgres started = ((this.port != 0) ? builder.setPort(this.port) : builder).start();
			this.server = started;
			this.port = started.getPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void stop() {
		EmbeddedPostgres stopped = this.server;
		this.server = null;
		if (stopped != null) {
			try {
				stopped.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	/**
	 * Makes an empty database.
	 * @return what {@code spring.datasource.url} is set to
	 */
	String create(String name) {
		try (Connection connection = connect(POSTGRES); Statement statement = connection.createStatement()) {
			statement.execute("create database " + name);
			return url(name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("No database " + name, ex);
		}
	}

	/** Returns what {@code spring.datasource.url} is set to. */
	String url() {
		return url(POSTGRES);
	}

	private String url(String name) {
		return "jdbc:postgresql://localhost:" + this.port + "/" + name + "?user=postgres&reWriteBatchedInserts=true";
	}

	private Connection connect(String name) throws SQLException {
		return DriverManager.getConnection(url(name));
	}

	/** Asks the nodes' database for one number or text. */
	String ask(String question) {
		try (Connection connection = connect(POSTGRES);
				Statement statement = connection.createStatement();
				ResultSet answer = statement.executeQuery(question)) {
			answer.next();
			return answer.getString(1);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(question, ex);
		}
	}

	@Override
	public void close() {
		stop();
	}

}
