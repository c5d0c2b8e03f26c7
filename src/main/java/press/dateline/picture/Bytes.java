package press.dateline.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a file, read as numbers at positions. Reading behind the end throws
 * {@link IndexOutOfBoundsException}.
 */
record Bytes(byte[] all) {

	int length() {
		return this.all.length;
	}

	int at(int position) {
		return this.all[position] & 0xff;
	}

	int big16(int position) {
		return at(position) << 8 | at(position + 1);
	}

	long big32(int position) {
		return (long) big16(position) << 16 | big16(position + 2);
	}

	int little16(int position) {
		return at(position) | at(position + 1) << 8;
	}

	int little24(int position) {
		return little16(position) | at(position + 2) << 16;
	}

	long little32(int position) {
		return little16(position) | (long) little16(position + 2) << 16;
	}

	boolean has(int position, String latin) {
		byte[] expected = latin.getBytes(StandardCharsets.ISO_8859_1);
		return position >= 0 && position + expected.length <= this.all.length
				&& Arrays.equals(this.all, position, position + expected.length, expected, 0, expected.length);
	}

	String text(int position, int length) {
		return new String(slice(position, length), StandardCharsets.ISO_8859_1);
	}

	/**
	 * Returns the position behind so many bytes, which must all be there.
	 */
	int behind(int position, long length) {
		if (position < 0 || length < 0 || position + length > this.all.length) {
			throw new IndexOutOfBoundsException(position + length);
		}
		return (int) (position + length);
	}

	byte[] slice(int position, long length) {
		behind(position, length);
		return Arrays.copyOfRange(this.all, position, (int) (position + length));
	}

	void copy(int from, long length, ByteArrayOutputStream target) {
		behind(from, length);
		target.write(this.all, from, (int) length);
	}

}
