package press.dateline.article;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.env.Environment;

/**
 * Says why the store could not be opened, and what to do, instead of a stack trace.
 */
class StoreFailureAnalyzer implements FailureAnalyzer {

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
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
			FailureAnalysis analysis = analyzeCause(cause);
			if (analysis != null) {
				return analysis;
			}
		}
		return null;
	}

	private @Nullable FailureAnalysis analyzeCause(Throwable cause) {
		if (cause instanceof SQLException refusal) {
			return analyzeRefusal(refusal);
		}
		if (cause instanceof FlywayValidateException) {
			return unreadable(cause);
		}
		if (cause instanceof UncheckedIOException && String.valueOf(cause.getMessage()).startsWith("The data folder")) {
			return analysis(cause.getMessage(),
					"Let the user that runs the site write there, or name another folder " + "with --dateline.data=…",
					cause);
		}
		return null;
	}

	private @Nullable FailureAnalysis analyzeRefusal(SQLException cause) {
		return switch (cause.getErrorCode()) {
			case IN_USE -> analysis("The data folder " + data() + " is in use by another running site.",
					"Stop the other one, or give this one a data folder of its own with --dateline.data=…", cause);
			case CORRUPT, OTHER_VERSION -> unreadable(cause);
			case CANNOT_CREATE, CANNOT_WRITE, CANNOT_READ, READ_ONLY -> analysis(
					"The store in the data folder " + data() + " cannot be written (" + cause.getMessage() + ").",
					"Let the user that runs the site write there and see that the disk is not full, or name another "
							+ "folder with --dateline.data=…",
					cause);
			default -> analyzeConnection(cause);
		};
	}

	private FailureAnalysis unreadable(Throwable cause) {
		return analysis(
				"The store cannot be read: it is damaged, or another version of the site wrote it. It is in the data folder "
						+ data() + ", or where spring.datasource.url says.",
				"Start the version that wrote it, or put back a copy of it. Or move it away: the site makes a new one from "
						+ "the content folder, which loses only moved and withdrawn addresses, arrival times of undated "
						+ "files and history.",
				cause);
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

	private static FailureAnalysis analysis(String description, String action, Throwable cause) {
		return new FailureAnalysis(description, action, cause);
	}

}
