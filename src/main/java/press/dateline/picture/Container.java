package press.dateline.picture;

/**
 * A picture file as a sequence of parts, of which some are the picture and others are
 * notes about it.
 */
sealed interface Container permits JpegFile, PngFile, GifFile, WebpFile {

	/**
	 * Returns what the head says.
	 */
	Header header();

	/**
	 * Returns the same picture without the notes, and without what follows its end. The
	 * colour profile stays, the orientation is lost.
	 */
	byte[] withoutNotes();

	/**
	 * Takes a file apart.
	 * @throws UnfitPictureException when the parts do not fit together
	 */
	static Container of(Format format, byte[] bytes) throws UnfitPictureException {
		try {
			return switch (format) {
				case JPEG -> JpegFile.of(bytes);
				case PNG -> PngFile.of(bytes);
				case GIF -> GifFile.of(bytes);
				case WEBP -> WebpFile.of(bytes);
				case SVG -> throw new IllegalArgumentException("SVG has no parts");
			};
		}
		catch (IndexOutOfBoundsException ex) {
			throw UnfitPictureException.cutOff(ex);
		}
	}

}
