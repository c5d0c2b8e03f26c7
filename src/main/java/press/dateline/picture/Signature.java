package press.dateline.picture;

import java.util.Optional;

/**
 * The first bytes of a file, by which formats are told apart.
 */
record Signature(Bytes bytes) {

	private static final int LOOKED_THROUGH = 4096;

	Signature(byte[] bytes) {
		this(new Bytes(bytes));
	}

	/**
	 * Returns the format that the file begins as.
	 * @throws UnfitPictureException when it is none that browsers show, with the name of
	 * the format where it is a known one
	 */
	Format format() throws UnfitPictureException {
		if (this.bytes.has(0, "\u00ff\u00d8\u00ff")) {
			return Format.JPEG;
		}
		if (this.bytes.has(0, PngFile.SIGNATURE)) {
			return Format.PNG;
		}
		if (this.bytes.has(0, "GIF87a") || this.bytes.has(0, "GIF89a")) {
			return Format.GIF;
		}
		if (this.bytes.has(0, "RIFF") && this.bytes.has(8, "WEBP")) {
			return Format.WEBP;
		}
		if (looksLikeSvg()) {
			return Format.SVG;
		}
		throw new UnfitPictureException(unknown()
			.map((name) -> "The file is " + name
					+ ", which not all browsers show as a picture. Save it as JPEG, PNG, GIF, WebP or SVG.")
			.orElse("The file is not a picture, whatever its name says. Pictures are JPEG, PNG, GIF, WebP or SVG."));
	}

	private boolean looksLikeSvg() {
		String head = this.bytes.text(0, Math.min(LOOKED_THROUGH, this.bytes.length()));
		String start = head.replace("\u00ef\u00bb\u00bf", "").stripLeading();
		return start.startsWith("<") && head.contains("<svg") || head.contains(":svg ") && start.startsWith("<?xml");
	}

	private Optional<String> unknown() {
		if (this.bytes.has(4, "ftyphei") || this.bytes.has(4, "ftypmif1") || this.bytes.has(4, "ftypmsf1")) {
			return Optional.of("HEIC");
		}
		if (this.bytes.has(4, "ftypavif") || this.bytes.has(4, "ftypavis")) {
			return Optional.of("AVIF");
		}
		if (this.bytes.has(0, "II*\0") || this.bytes.has(0, "MM\0*")) {
			return Optional.of("TIFF or a camera's raw file");
		}
		if (this.bytes.has(0, "%PDF")) {
			return Optional.of("PDF");
		}
		return this.bytes.has(0, "BM") ? Optional.of("BMP") : Optional.empty();
	}

}
