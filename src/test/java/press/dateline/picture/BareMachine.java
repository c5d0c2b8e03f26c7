package press.dateline.picture;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Draws and scales in a process of its own, to see what a machine lacks.
 */
final class BareMachine {

	private BareMachine() {
	}

	public static void main(String[] args) throws UnfitPictureException {
		switch (args.length) {
			case 0 -> drawAndScale();
			case 1 -> failTwice();
			default -> scaleTwice(Path.of(args[0]), args[1]);
		}
	}

	private static void drawAndScale() throws UnfitPictureException {
		byte[] card = new ShareCard("Dateline", "سلام Hello Привет", "Iran", "17 January", Locale.ENGLISH, 54.0, 0.1)
			.png();
		System.out.println("card " + Original.of(card).width());
		System.out.println("jpeg " + Renditions.make(Samples.jpeg(1000, 500), 320).mediaType());
		System.out.println("png " + Renditions.make(Samples.png(1000, 500), 320).mediaType());
		byte[] webp = Samples.latin("RIFF\u0016\0\0\0WEBPVP8X\n\0\0\0\0\0\0\0\u003f\u0001\0\u00c7\0\0");
		System.out.println("webp " + Original.of(webp).width() + " " + Renditions.make(webp, 100).mediaType());
	}

	private static void scaleTwice(Path folder, String hash) {
		Darkroom darkroom = new Darkroom(new PictureFiles(folder));
		Original original = new Original(Format.JPEG, 4900, 3200, false);
		for (int i = 0; i < 2; i++) {
			System.out.println("scaled " + darkroom.scaled(hash, original, 1920).isPresent());
		}
	}

	private static void failTwice() {
		for (int i = 0; i < 2; i++) {
			try {
				Faces.shipped();
			}
			catch (IllegalStateException ex) {
				System.out.println(ex.getMessage());
			}
		}
	}

}
