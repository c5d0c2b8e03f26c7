package press.dateline.newsroom.folder;

import java.nio.file.Path;

/**
 * Is told of each folder before its files are listed, so that nothing that happens later
 * can be missed.
 */
@FunctionalInterface
interface FolderVisitor {

	/** Takes note of a folder, named by its real path. */
	void enter(Path folder);

}
