package press.dateline.cluster.opensearch;

import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * A real OpenSearch of one node, which runs until its process is ended.
 */
public final class OpenSearch {

	private OpenSearch() {
	}

	/**
	 * Starts it.
	 * @param args the folder that keeps what it has, and the port
	 */
	public static void main(String[] args) throws InterruptedException {
		OpenSearchRunner runner = new OpenSearchRunner();
		runner.onBuild((number, settings) -> {
			settings.put("http.port", args[1]);
			settings.put("network.host", "127.0.0.1");
			// However full the disk of the machine is, the tests need little of it.
			settings.put("cluster.routing.allocation.disk.threshold_enabled", "false");
		});
		runner
			.build(OpenSearchRunner.newConfigs().basePath(args[0]).numOfNode(1).clusterName("dateline-tests"));
		runner.ensureYellow();
		Thread.currentThread().join();
	}

}
