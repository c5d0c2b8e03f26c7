package press.dateline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import press.dateline.site.Folders;

import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The search engine that is used: the embedded one, with an index of its own below the
 * data folder, or a cluster that has one for all.
 */
@Component
class Engine {

	private static final int MOST_NODES = 100;

	private final SearchProperties properties;

	private final Path folder;

	private @Nullable Path own;

	private @Nullable FileLock lock;

	Engine(SearchProperties properties, Folders folders) {
		this.properties = properties;
		this.folder = folders.dataFolder().resolve("search");
	}

	/** Opens the index. */
	Index open() {
		return Index.open(this.properties.name(), this.properties.isEmbedded() ? embedded() : cluster());
	}

	/**
	 * Removes what cannot be opened. To be called while the index is closed.
	 * @return whether anything can come of opening it again
	 */
	boolean discard() {
		if (this.own == null) {
			return false;
		}
		try {
			return FileSystemUtils.deleteRecursively(this.own);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The damaged index of the search at " + this.own + " cannot be removed", ex);
		}
	}

	private Map<String, Object> embedded() {
		return Map.of("hibernate.search.backend.type", "lucene", "hibernate.search.backend.directory.type",
				"local-filesystem", "hibernate.search.backend.directory.root", folder().toString(),
				"hibernate.search.backend.lucene_version", "LATEST", "hibernate.search.backend.analysis.configurer",
				new Analyses());
	}

	// Nodes that share a data folder have an index each, found again by whoever comes
	// first.
	private synchronized Path folder() {
		for (int node = 1; this.own == null && node <= MOST_NODES; node++) {
			FileLock taken = lock(this.folder.resolve(node + ".lock"));
			if (taken != null) {
				this.lock = taken;
				this.own = this.folder.resolve(String.valueOf(node));
			}
		}
		if (this.own == null) {
			throw new IllegalStateException("No place for the index of the search below " + this.folder);
		}
		return this.own;
	}

	private static @Nullable FileLock lock(Path file) {
		try {
			Files.createDirectories(file.getParent());
			FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			FileLock taken = null;
			try {
				taken = channel.tryLock();
			}
			catch (OverlappingFileLockException ex) {
				// Another site in this very program has it.
			}
			if (taken == null) {
				channel.close();
			}
			return taken;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The index of the search cannot be kept below " + file.getParent(), ex);
		}
	}

	/** Gives the place of the index back. */
	synchronized void release() {
		if (this.lock != null) {
			try {
				this.lock.acquiredBy().close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The place of the index of the search could not be given back", ex);
			}
			this.lock = null;
			this.own = null;
		}
	}

	private Map<String, Object> cluster() {
		Map<String, Object> told = new HashMap<>();
		told.put("hibernate.search.backend.type", "elasticsearch");
		told.put("hibernate.search.backend.uris", String.join(",", this.properties.cluster()));
		told.put("hibernate.search.backend.version", this.properties.version());
		told.put("hibernate.search.backend.version_check.enabled", "false");
		told.put("hibernate.search.backend.analysis.configurer", new ClusterAnalyses());
		if (this.properties.username() != null) {
			told.put("hibernate.search.backend.username", this.properties.username());
			told.put("hibernate.search.backend.password", String.valueOf(this.properties.password()));
		}
		return told;
	}

}
