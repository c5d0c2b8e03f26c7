package press.dateline.picture;

import java.io.ByteArrayOutputStream;

/**
 * A GIF file: a screen, and blocks that are frames or extensions.
 */
final class GifFile implements Container {

	private final Bytes bytes;

	private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

	private long pixels;

	private int frames;

	private boolean smaller;

	private GifFile(byte[] bytes) {
		this.bytes = new Bytes(bytes);
	}

	static GifFile of(byte[] bytes) throws UnfitPictureException {
		GifFile file = new GifFile(bytes);
		file.read();
		return file;
	}

	@Override
	public Header header() {
		int width = this.bytes.little16(6);
		int height = this.bytes.little16(8);
		// A frame that leaves part of the screen free is not the picture alone.
		return (this.frames > 1 || this.smaller) ? Header.moving(width, height, this.pixels)
				: Header.still(width, height, null, null);
	}

	@Override
	public byte[] withoutNotes() {
		return this.kept.toByteArray();
	}

	private void read() throws UnfitPictureException {
		int at = 13 + colours(10);
		this.bytes.copy(0, at, this.kept);
		while (this.bytes.at(at) != 0x3b) {
			int end = switch (this.bytes.at(at)) {
				case 0x2c -> frame(at);
				case 0x21 -> subBlocks(at + 2);
				default -> throw UnfitPictureException.damaged(null);
			};
			if (!isNote(at)) {
				this.bytes.copy(at, end - at, this.kept);
			}
			at = end;
		}
		this.bytes.copy(at, 1, this.kept);
		if (this.frames == 0) {
			throw UnfitPictureException.damaged(null);
		}
	}

	private int colours(int flags) {
		return ((this.bytes.at(flags) & 0x80) != 0) ? 3 << (this.bytes.at(flags) & 7) + 1 : 0;
	}

	private int frame(int at) throws UnfitPictureException {
		int width = this.bytes.little16(at + 5);
		int height = this.bytes.little16(at + 7);
		int right = this.bytes.little16(at + 1) + width;
		int bottom = this.bytes.little16(at + 3) + height;
		if (right > this.bytes.little16(6) || bottom > this.bytes.little16(8)) {
			throw UnfitPictureException.damaged(null);
		}
		this.frames++;
		this.pixels += (long) width * height;
		this.smaller |= width < this.bytes.little16(6) || height < this.bytes.little16(8);
		return subBlocks(at + 11 + colours(at + 9));
	}

	private int subBlocks(int from) {
		int at = from;
		while (this.bytes.at(at) != 0) {
			at += 1 + this.bytes.at(at);
		}
		return at + 1;
	}

	/**
	 * Tells comments and the notes of programs from what the picture needs, which
	 * includes how often it repeats.
	 */
	private boolean isNote(int at) {
		if (this.bytes.at(at) != 0x21) {
			return false;
		}
		boolean repeats = this.bytes.has(at + 3, "NETSCAPE2.0") || this.bytes.has(at + 3, "ANIMEXTS1.0");
		return this.bytes.at(at + 1) == 0xfe || this.bytes.at(at + 1) == 0xff && !repeats;
	}

}
