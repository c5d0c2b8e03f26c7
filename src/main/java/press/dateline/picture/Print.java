package press.dateline.picture;

import java.nio.file.Path;

/**
 * A picture ready to be served.
 */
public sealed interface Print {

	/**
	 * Returns what to serve it as; not always what was asked for, see {@link Renditions}.
	 */
	String mediaType();

	/**
	 * A picture in the data folder. The file is not written to any more.
	 *
	 * @param file where it is
	 * @param mediaType what to serve it as
	 */
	record Kept(Path file, String mediaType) implements Print {

	}

	/**
	 * A picture that the data folder had no room for.
	 *
	 * @param bytes the picture itself
	 * @param mediaType what to serve it as
	 */
	record Loose(byte[] bytes, String mediaType) implements Print {

	}

}
