package press.dateline.picture;

import java.io.ByteArrayOutputStream;

import org.jspecify.annotations.Nullable;

/**
 * A JPEG file: segments that begin with {@code FF} and a kind, and scans between them.
 */
final class JpegFile implements Container {

	/**
	 * Progressive pictures have about ten scans; each one is work for the whole picture,
	 * however few bytes it has.
	 */
	private static final int MOST_SCANS = 100;

	private static final String EXIF = "Exif\0\0";

	private final Bytes bytes;

	private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

	private byte @Nullable [] exif;

	private @Nullable Header header;

	private int scans;

	private JpegFile(byte[] bytes) {
		this.bytes = new Bytes(bytes);
	}

	static JpegFile of(byte[] bytes) throws UnfitPictureException {
		JpegFile file = new JpegFile(bytes);
		file.read();
		return file;
	}

	@Override
	public Header header() {
		if (this.header == null) {
			throw new IllegalStateException("A JPEG is read before it is asked");
		}
		return this.header;
	}

	@Override
	public byte[] withoutNotes() {
		return this.kept.toByteArray();
	}

	private void read() throws UnfitPictureException {
		this.bytes.copy(0, 2, this.kept);
		int at = marker(2);
		while (this.bytes.at(at + 1) != 0xd9) {
			at = marker(segment(at, this.bytes.at(at + 1)));
		}
		this.bytes.copy(at, 2, this.kept);
		if (this.header == null || this.scans == 0) {
			throw UnfitPictureException.damaged(null);
		}
	}

	/**
	 * Returns where the next marker begins: fill bytes may stand before it.
	 */
	private int marker(int from) throws UnfitPictureException {
		if (this.bytes.at(from) != 0xff) {
			throw UnfitPictureException.damaged(null);
		}
		int at = from;
		while (this.bytes.at(at + 1) == 0xff) {
			at++;
		}
		return at;
	}

	private int segment(int at, int kind) throws UnfitPictureException {
		int end = at + 2 + this.bytes.big16(at + 2);
		if (kind == 0xe1 && this.bytes.has(at + 4, EXIF) && this.exif == null) {
			this.exif = this.bytes.slice(at + 4 + EXIF.length(), end - at - 4L - EXIF.length());
		}
		if (kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc) {
			frame(at, kind);
		}
		if (!isNote(at, kind)) {
			this.bytes.copy(at, end - at, this.kept);
		}
		return (kind == 0xda) ? scan(end) : end;
	}

	private void frame(int at, int kind) throws UnfitPictureException {
		if (this.header != null) {
			throw UnfitPictureException.damaged(null);
		}
		int components = this.bytes.at(at + 9);
		if (components == 4) {
			throw new UnfitPictureException(
					"The picture has CMYK colours, which are for printing. Save it with RGB colours.");
		}
		if (kind > 0xc2 || this.bytes.at(at + 4) != 8 || components != 1 && components != 3) {
			throw new UnfitPictureException(
					"The picture is a kind of JPEG that browsers do not show. Save it as an ordinary JPEG.");
		}
		this.header = Header.still(this.bytes.big16(at + 7), this.bytes.big16(at + 5), this.exif, null);
	}

	/**
	 * Tells notes from what the picture needs: its JFIF head, its colour profile, and how
	 * Adobe stored its colours.
	 */
	private boolean isNote(int at, int kind) {
		if (kind == 0xe0) {
			return !this.bytes.has(at + 4, "JFIF\0");
		}
		if (kind == 0xe2) {
			return !this.bytes.has(at + 4, "ICC_PROFILE\0");
		}
		if (kind == 0xee) {
			return !this.bytes.has(at + 4, "Adobe");
		}
		return kind >= 0xe1 && kind <= 0xef || kind == 0xfe;
	}

	/**
	 * Returns where the scan's data ends: at a marker that is neither an escaped
	 * {@code FF} nor one of the restart markers.
	 */
	private int scan(int from) throws UnfitPictureException {
		this.scans++;
		if (this.scans > MOST_SCANS) {
			throw UnfitPictureException.damaged(null);
		}
		int at = from;
		while (this.bytes.at(at) != 0xff || isWithinScan(this.bytes.at(at + 1))) {
			at++;
		}
		this.bytes.copy(from, at - from, this.kept);
		return at;
	}

	private static boolean isWithinScan(int kind) {
		return kind == 0 || kind >= 0xd0 && kind <= 0xd7 || kind == 0xff;
	}

}
