package press.dateline.picture;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.jspecify.annotations.Nullable;

/**
 * A PNG file: a signature and chunks, each with length, name, content and check sum.
 */
final class PngFile implements Container {

	static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

	private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB",
			"iCCP", "sBIT", "cICP", "pHYs", "acTL", "fcTL", "fdAT");

	private static final int MOST_PROFILE_BYTES = 4_000_000;

	private final Bytes bytes;

	private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

	private byte @Nullable [] exif;

	private byte @Nullable [] profile;

	private long frames;

	private PngFile(byte[] bytes) {
		this.bytes = new Bytes(bytes);
	}

	static PngFile of(byte[] bytes) throws UnfitPictureException {
		PngFile file = new PngFile(bytes);
		file.read();
		return file;
	}

	@Override
	public Header header() {
		int width = (int) this.bytes.big32(16);
		int height = (int) this.bytes.big32(20);
		return (this.frames > 1) ? Header.moving(width, height, this.frames * width * height)
				: Header.still(width, height, this.exif, this.profile);
	}

	@Override
	public byte[] withoutNotes() {
		return this.kept.toByteArray();
	}

	private void read() throws UnfitPictureException {
		this.bytes.copy(0, SIGNATURE.length(), this.kept);
		if (!this.bytes.has(12, "IHDR") || this.bytes.at(16) > 0x7f || this.bytes.at(20) > 0x7f) {
			throw UnfitPictureException.damaged(null);
		}
		int at = SIGNATURE.length();
		String name = "";
		while (!name.equals("IEND")) {
			long length = this.bytes.big32(at);
			name = this.bytes.text(at + 4, 4);
			if (PICTURE.contains(name)) {
				this.bytes.copy(at, length + 12, this.kept);
			}
			take(name, at + 8, length);
			at = this.bytes.behind(at, length + 12);
		}
	}

	private void take(String name, int at, long length) {
		switch (name) {
			case "eXIf" -> this.exif = this.bytes.slice(at, length);
			case "iCCP" -> this.profile = inflated(new Bytes(this.bytes.slice(at, length)));
			case "acTL" -> this.frames = this.bytes.big32(at);
			default -> {
			}
		}
	}

	/**
	 * Returns the profile behind its name, which ends with a zero, and the number of the
	 * compression; nothing when it cannot be read, since then no browser uses it either.
	 */
	private static byte @Nullable [] inflated(Bytes content) {
		int start = 0;
		while (content.at(start) != 0) {
			start++;
		}
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(content.all(), start + 2, content.length() - start - 2);
			byte[] profile = new byte[MOST_PROFILE_BYTES];
			int length = inflater.inflate(profile);
			return inflater.finished() ? new Bytes(profile).slice(0, length) : null;
		}
		catch (DataFormatException ex) {
			return null;
		}
		finally {
			inflater.end();
		}
	}

}
