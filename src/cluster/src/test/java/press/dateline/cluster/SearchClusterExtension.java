package press.dateline.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the OpenSearch that all of them use, in which each site has a name of its
 * own.
 */
class SearchClusterExtension implements ParameterResolver {

	private static final ExtensionContext.Namespace ONCE = ExtensionContext.Namespace
		.create(SearchClusterExtension.class);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == SearchCluster.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return cluster(context);
	}

	/** Returns it, started where it was not. */
	static SearchCluster cluster(ExtensionContext context) {
		return context.getRoot()
			.getStore(ONCE)
			.computeIfAbsent(SearchCluster.class, (key) -> start(), SearchCluster.class);
	}

	private static SearchCluster start() {
		try {
			return new SearchCluster(Files.createTempDirectory("dateline-opensearch"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted", ex);
		}
	}

}
