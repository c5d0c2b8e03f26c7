package press.dateline.web;

/**
 * The path of a request as its reader would write it.
 */
public final class AskedPath {

	private AskedPath() {
	}

	/**
	 * Returns a path percent-decoded, or as it is where it cannot be decoded.
	 * @param rawPath the path of a request line
	 */
	public static String of(String rawPath) {
		return TrueAddress.of(rawPath, null).map(TrueAddress::asked).orElse(rawPath);
	}

}
