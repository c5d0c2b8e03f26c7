package press.dateline.newsroom.copy;

/**
 * Another file that copy links to or shows. Whether it is there only the folder knows.
 *
 * @param written the path as the text has it, relative to the file, decoded
 * @param target the path of the other file below the content folder, NFC
 * @param line counted from 1
 * @param column counted from 1, in code points
 * @param picture whether it is shown as a picture rather than linked to
 */
public record FileReference(String written, String target, int line, int column, boolean picture) {

	/** Returns the same reference to a file at another path. */
	FileReference to(String other) {
		return new FileReference(this.written, other, this.line, this.column, this.picture);
	}

	/** Returns what the text has, as it can be told on one line. */
	public String told() {
		return Wording.quote(this.written);
	}

}
