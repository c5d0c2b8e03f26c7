package press.dateline.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * A WebP file: a RIFF of chunks, each padded to an even length.
 */
final class WebpFile implements Container {

	private static final int ICC_PROFILE = 0x20;

	private static final int ALPHA = 0x10;

	private static final int ANIMATION = 0x02;

	private final Bytes bytes;

	private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

	private byte @Nullable [] exif;

	private byte @Nullable [] profile;

	private int width;

	private int height;

	private int frames;

	private WebpFile(byte[] bytes) {
		this.bytes = new Bytes(bytes);
	}

	static WebpFile of(byte[] bytes) throws UnfitPictureException {
		WebpFile file = new WebpFile(bytes);
		file.read();
		return file;
	}

	/** Returns whether a file is a WebP by its first bytes. */
	static boolean isAt(Path file) throws IOException {
		try (InputStream start = Files.newInputStream(file)) {
			Bytes bytes = new Bytes(start.readNBytes(12));
			return bytes.has(0, "RIFF") && bytes.has(8, "WEBP");
		}
	}

	@Override
	public Header header() {
		return (this.frames > 0) ? Header.moving(this.width, this.height, (long) this.frames * this.width * this.height)
				: Header.still(this.width, this.height, this.exif, this.profile);
	}

	@Override
	public byte[] withoutNotes() {
		byte[] clean = this.kept.toByteArray();
		int size = clean.length - 8;
		for (int i = 0; i < 4; i++) {
			clean[4 + i] = (byte) (size >> 8 * i);
		}
		if (new Bytes(clean).has(12, "VP8X")) {
			clean[20] &= ICC_PROFILE | ALPHA | ANIMATION;
		}
		return clean;
	}

	private void read() throws UnfitPictureException {
		this.bytes.copy(0, 12, this.kept);
		long end = 8 + this.bytes.little32(4);
		int at = 12;
		while (at + 8 <= end) {
			long length = this.bytes.little32(at + 4);
			String name = this.bytes.text(at, 4);
			if (!name.equals("EXIF") && !name.equals("XMP ")) {
				this.bytes.copy(at, 8 + length, this.kept);
				this.kept.writeBytes(new byte[(int) (length & 1)]);
			}
			take(name, at + 8, length);
			at = this.bytes.behind(at, 8 + length) + (int) (length & 1);
		}
		if (this.width == 0) {
			throw UnfitPictureException.damaged(null);
		}
	}

	private void take(String name, int at, long length) {
		switch (name) {
			case "VP8X" -> size(1 + this.bytes.little24(at + 4), 1 + this.bytes.little24(at + 7));
			case "VP8 " -> size(this.bytes.little16(at + 6) & 0x3fff, this.bytes.little16(at + 8) & 0x3fff);
			case "VP8L" -> {
				long sizes = this.bytes.little32(at + 1);
				size(1 + (int) (sizes & 0x3fff), 1 + (int) (sizes >> 14 & 0x3fff));
			}
			case "ANMF" -> this.frames++;
			case "EXIF" -> this.exif = exif(this.bytes.slice(at, length));
			case "ICCP" -> this.profile = this.bytes.slice(at, length);
			default -> {
			}
		}
	}

	/**
	 * The first size is that of the canvas.
	 */
	private void size(int width, int height) {
		if (this.width == 0) {
			this.width = width;
			this.height = height;
		}
	}

	/**
	 * Some programs put the head of JPEG's segment before the notes.
	 */
	private static byte[] exif(byte[] content) {
		Bytes notes = new Bytes(content);
		return notes.has(0, "Exif\0\0") ? notes.slice(6, notes.length() - 6L) : content;
	}

}
