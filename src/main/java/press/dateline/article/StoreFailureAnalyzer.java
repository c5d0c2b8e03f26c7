package press.dateline.article;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/**
 * Says why the store could not be opened, and what to do, instead of a stack trace.
 */
class StoreFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	// Error codes of H2.
	private static final int IN_USE = 90020;

	private static final int CORRUPT = 90030;

	private static final int OTHER_VERSION = 90048;

	private static final int CANNOT_CREATE = 90062;

	private static final int CANNOT_WRITE = 90028;

	private static final int CANNOT_READ = 90031;

	private static final int READ_ONLY = 90097;

	// SQLSTATE classes of the standard.
	private static final String CONNECTION = "08";

	private static final String AUTHORISATION = "28";

	private final Environment environment;

	StoreFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
		return switch (cause.getErrorCode()) {
			case IN_USE -> analysis("The data folder " + data() + " is in use by another running site.",
					"Stop the other one, or give this one a data folder of its own with --dateline.data=…", cause);
			case CORRUPT, OTHER_VERSION -> analysis(
					"The store in the data folder " + data()
							+ " cannot be read: it is damaged, or another version of the site wrote it.",
					"Start the version that wrote it, or put back a copy of the folder. Or move the folder away: the site "
							+ "makes a new one from the content folder, which loses only moved and withdrawn addresses, "
							+ "arrival times of undated files and history.",
					cause);
			case CANNOT_CREATE, CANNOT_WRITE, CANNOT_READ, READ_ONLY -> analysis(
					"The store in the data folder " + data() + " cannot be written (" + cause.getMessage() + ").",
					"Let the user that runs the site write there and see that the disk is not full, or name another "
							+ "folder with --dateline.data=…",
					cause);
			default -> analyzeConnection(cause);
		};
	}

	private @Nullable FailureAnalysis analyzeConnection(SQLException cause) {
		String state = (cause.getSQLState() != null) ? cause.getSQLState() : "";
		String url = this.environment.getProperty("spring.datasource.url", "");
		if (!url.startsWith("jdbc:postgresql:")) {
			return null;
		}
		if (state.startsWith(CONNECTION)) {
			return analysis("The database at " + withoutQuery(url) + " cannot be reached.",
					"Start it, or mend spring.datasource.url.", cause);
		}
		if (state.startsWith(AUTHORISATION)) {
			return analysis("The database at " + withoutQuery(url) + " refuses the user or the password.",
					"Mend spring.datasource.username and spring.datasource.password.", cause);
		}
		return null;
	}

	private String data() {
		return this.environment.getProperty("dateline.data", "data");
	}

	// The part after the question mark may hold a password.
	private static String withoutQuery(String url) {
		int query = url.indexOf('?');
		return (query < 0) ? url : url.substring(0, query);
	}

	private static FailureAnalysis analysis(String description, String action, SQLException cause) {
		return new FailureAnalysis(description, action, cause);
	}

}
