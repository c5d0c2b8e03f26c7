package press.dateline.picture;

/**
 * The formats of pictures that are shown, each known by the content of a file and never
 * by its name.
 */
public enum Format {

	/** Photographs. */
	JPEG("image/jpeg", "jpg"),
	/** Drawings and screenshots; may move (APNG). */
	PNG("image/png", "png"),
	/** Drawings of 256 colours; may move. */
	GIF("image/gif", "gif"),
	/** Either of the first two, smaller; may move. */
	WEBP("image/webp", "webp"),
	/** Drawings made of lines, sharp in each size. */
	SVG("image/svg+xml", "svg");

	private final String mediaType;

	private final String extension;

	Format(String mediaType, String extension) {
		this.mediaType = mediaType;
		this.extension = extension;
	}

	/**
	 * Returns the media type that a file of this format is served as.
	 */
	public String mediaType() {
		return this.mediaType;
	}

	/**
	 * Returns the end of a file's name, without a dot.
	 */
	public String extension() {
		return this.extension;
	}

	/**
	 * Returns whether pictures of this format can be made smaller at all. A single
	 * picture may still not scale because it moves: see {@link Original#scales()}.
	 */
	public boolean scales() {
		return this != SVG;
	}

}
