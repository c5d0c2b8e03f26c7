package press.dateline.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the two nodes that all of them use, both running. Where PostgreSQL cannot
 * be started they are skipped, or fail with {@code -Ddateline.cluster=required}.
 */
class ClusterExtension implements ExecutionCondition, ParameterResolver {

	private static final ExtensionContext.Namespace ONCE = ExtensionContext.Namespace.create(ClusterExtension.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		try {
			database(context);
			return ConditionEvaluationResult.enabled("PostgreSQL runs");
		}
		catch (RuntimeException ex) {
			String missing = "PostgreSQL could not be started (" + ex + "). As root it needs the program unshare and a "
					+ "system that allows user namespaces (/proc/sys/user/max_user_namespaces above 0).";
			if (System.getProperty("dateline.cluster", "").equals("required")) {
				throw new IllegalStateException(missing, ex);
			}
			System.err.println("Skipped: " + missing);
			return ConditionEvaluationResult.disabled(missing);
		}
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == Cluster.class || type == Database.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Database database = database(context);
		if (parameter.getParameter().getType() == Database.class) {
			return database;
		}
		try {
			Cluster cluster = context.getRoot()
				.getStore(ONCE)
				.computeIfAbsent(Cluster.class, (key) -> start(database, SearchClusterExtension.cluster(context)),
						Cluster.class);
			cluster.complete();
			return cluster;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Database database(ExtensionContext context) {
		return context.getRoot()
			.getStore(ONCE)
			.computeIfAbsent(Database.class, (key) -> new Database(folder("dateline-postgres")), Database.class);
	}

	private static Cluster start(Database database, SearchCluster search) {
		try {
			return new Cluster(folder("dateline-cluster"), database, search);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path folder(String name) {
		try {
			return Files.createTempDirectory(name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
