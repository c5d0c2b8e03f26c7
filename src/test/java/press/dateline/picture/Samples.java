package press.dateline.picture;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/**
 * Small pictures made for tests: red on the left, blue on the right.
 */
final class Samples {

	static final String PLACE = "GPS 35.6892 N";

	private Samples() {
	}

	static BufferedImage image(int width, int height, int type) {
		BufferedImage image = new BufferedImage(width, height, type);
		Graphics2D graphics = image.createGraphics();
		graphics.setPaint(new GradientPaint(0, 0, Color.RED, width, 0, Color.BLUE));
		graphics.fillRect(0, 0, width, height);
		graphics.dispose();
		return image;
	}

	static byte[] file(BufferedImage image, String format) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, format, bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	static byte[] jpeg(int width, int height) {
		return file(image(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
	}

	static byte[] png(int width, int height) {
		return file(image(width, height, BufferedImage.TYPE_INT_RGB), "png");
	}

	static byte[] gif(int width, int height) {
		return file(image(width, height, BufferedImage.TYPE_INT_RGB), "gif");
	}

	static byte[] webp(int width, int height) {
		try {
			return Webp.lossy(image(width, height, BufferedImage.TYPE_INT_RGB));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static BufferedImage decoded(byte[] file) {
		try {
			return ImageIO.read(new ByteArrayInputStream(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns notes of a camera: how it was held, and where.
	 */
	static byte[] exif(int orientation) {
		byte[] place = PLACE.getBytes(StandardCharsets.ISO_8859_1);
		return ByteBuffer.allocate(26 + place.length)
			.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1))
			.putInt(8)
			.putShort((short) 1)
			.putShort((short) 0x112)
			.putShort((short) 3)
			.putInt(1)
			.putShort((short) orientation)
			.putShort((short) 0)
			.putInt(0)
			.put(place)
			.array();
	}

	static byte[] withExif(byte[] jpeg, int orientation) {
		return inserted(jpeg, 2, segment(0xe1, joined(latin("Exif\0\0"), exif(orientation))));
	}

	static byte[] withLinearColours(byte[] jpeg) {
		return inserted(jpeg, 2, segment(0xe2, joined(latin("ICC_PROFILE\0\1\1"), linearProfile())));
	}

	static byte[] linearProfile() {
		return ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
	}

	static byte[] segment(int kind, byte[] content) {
		return joined(
				new byte[] { (byte) 0xff, (byte) kind, (byte) (content.length + 2 >> 8), (byte) (content.length + 2) },
				content);
	}

	/**
	 * Returns a PNG with a further chunk behind its head.
	 */
	static byte[] withChunk(byte[] png, String name, byte[] content) {
		return inserted(png, 33, chunk(name, content));
	}

	static byte[] chunk(String name, byte[] content) {
		byte[] body = joined(latin(name), content);
		CRC32 sum = new CRC32();
		sum.update(body);
		return joined(ByteBuffer.allocate(4).putInt(content.length).array(), body,
				ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
	}

	/**
	 * Returns a PNG that says to be of a size, with next to nothing in it.
	 */
	static byte[] pngClaiming(int width, int height) {
		byte[] head = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] { 8, 2, 0, 0, 0 }).array();
		return joined(latin(PngFile.SIGNATURE), chunk("IHDR", head), chunk("IDAT", deflated(new byte[100])),
				chunk("IEND", new byte[0]));
	}

	static byte[] deflated(byte[] content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
			deflater.write(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/**
	 * Returns a GIF that moves.
	 */
	static byte[] movingGif(int width, int height, int frames) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
			writer.setOutput(output);
			writer.prepareWriteSequence(null);
			for (BufferedImage frame : Collections.nCopies(frames,
					image(width, height, BufferedImage.TYPE_BYTE_INDEXED))) {
				writer.writeToSequence(new IIOImage(frame, null, comment(writer, frame)), null);
			}
			writer.endWriteSequence();
		}
		return bytes.toByteArray();
	}

	private static IIOMetadata comment(ImageWriter writer, BufferedImage frame) throws IOException {
		IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(frame), null);
		IIOMetadataNode root = new IIOMetadataNode(metadata.getNativeMetadataFormatName());
		IIOMetadataNode comments = new IIOMetadataNode("CommentExtensions");
		IIOMetadataNode comment = new IIOMetadataNode("CommentExtension");
		comment.setAttribute("value", PLACE);
		comments.appendChild(comment);
		root.appendChild(comments);
		metadata.mergeTree(metadata.getNativeMetadataFormatName(), root);
		return metadata;
	}

	/**
	 * Returns a WebP in the extended form, with notes and a colour profile behind it.
	 */
	static byte[] extendedWebp(int width, int height, int orientation) {
		byte[] simple = webp(width, height);
		byte[] picture = Arrays.copyOfRange(simple, 12, simple.length);
		byte[] head = { 0x28, 0, 0, 0, (byte) (width - 1), (byte) (width - 1 >> 8), 0, (byte) (height - 1),
				(byte) (height - 1 >> 8), 0 };
		byte[] body = joined(latin("WEBP"), riff("VP8X", head), riff("ICCP", linearProfile()), picture,
				riff("EXIF", exif(orientation)), riff("XMP ", latin(PLACE)));
		return riff("RIFF", body);
	}

	static byte[] riff(String name, byte[] content) {
		int length = content.length;
		byte[] size = { (byte) length, (byte) (length >> 8), (byte) (length >> 16), (byte) (length >> 24) };
		return joined(latin(name), size, content, new byte[length & 1]);
	}

	static byte[] latin(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	static byte[] joined(byte[]... parts) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		List.of(parts).forEach(bytes::writeBytes);
		return bytes.toByteArray();
	}

	private static byte[] inserted(byte[] file, int at, byte[] part) {
		return joined(Arrays.copyOf(file, at), part, Arrays.copyOfRange(file, at, file.length));
	}

}
