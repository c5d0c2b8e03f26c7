package press.dateline.newsroom.copy;

/**
 * How much of a file is read before it is held as too large.
 *
 * @param fileBytes the largest file, in bytes
 * @param frontMatterCharacters the longest front matter, in characters
 * @param depth how deep the values of front matter may be nested
 */
public record ReadingLimits(int fileBytes, int frontMatterCharacters, int depth) {

	/** 2 MB of file, 65,536 characters of front matter, 16 levels. */
	public static final ReadingLimits DEFAULTS = new ReadingLimits(2 * 1024 * 1024, 64 * 1024, 16);

}
