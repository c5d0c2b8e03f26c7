package press.dateline.newsroom;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.dateline.article.Picture;
import press.dateline.newsroom.PictureDesk.Taken;
import press.dateline.newsroom.PictureDesk.UnsettledException;
import press.dateline.newsroom.copy.FileReference;
import press.dateline.newsroom.copy.Problem;
import press.dateline.newsroom.copy.Reading;
import press.dateline.newsroom.folder.ContentFile;
import press.dateline.newsroom.folder.Stamp;
import press.dateline.picture.UnfitPictureException;

/**
 * The pictures of one file of copy in the making.
 */
final class Illustration {

	private static final int MOST = 100;

	private static final Logger logger = LoggerFactory.getLogger(Illustration.class);

	private final String path;

	private final PictureDesk desk;

	private final Set<String> asked = new HashSet<>();

	private final PictureNames names = new PictureNames();

	private final List<Picture> pictures = new ArrayList<>();

	private final List<Problem> flaws = new ArrayList<>();

	private final Map<String, Stamp> seen = new HashMap<>();

	private boolean toldOfMany;

	Illustration(String path, PictureDesk desk) {
		this.path = path;
		this.desk = desk;
	}

	/** Adds the picture that a reference names, unless an earlier one does. */
	void add(FileReference reference) {
		if (this.asked.contains(reference.target())) {
			return;
		}
		if (this.asked.size() == MOST) {
			leaveOut(reference);
			return;
		}
		this.asked.add(reference.target());
		try {
			Optional<ContentFile> file = this.desk.find(reference.target());
			if (file.isEmpty()) {
				warn(reference, "is not in the folder. Put it there, or mend its name.");
			}
			else {
				this.seen.put(reference.target(), file.get().stamp());
				add(reference, file.get());
			}
		}
		catch (IOException ex) {
			this.seen.remove(reference.target());
			warn(reference, "cannot be read or kept (" + ex + ") and is left out. Let the user that runs the site read "
					+ "it, and see that its data folder has room.");
		}
	}

	private void add(FileReference reference, ContentFile file) throws IOException {
		if (file.stamp().size() > this.desk.mostBytes()) {
			warn(reference,
					String
						.format(Locale.ROOT,
								"has %,d bytes, and at most %,d are taken; it is left out. Save it smaller, or raise "
										+ "dateline.newsroom.picture-size.",
								file.stamp().size(), this.desk.mostBytes()));
		}
		else {
			take(reference, file);
		}
	}

	private void take(FileReference reference, ContentFile file) throws IOException {
		try {
			Taken taken = this.desk.take(file);
			String name = this.names.next(reference.target(), taken.original().format());
			this.pictures.add(Picture.of(reference.target(), name, taken.hash(), taken.original()));
		}
		catch (UnfitPictureException ex) {
			warn(reference, "is left out. " + ex.getMessage());
		}
		catch (RuntimeException | OutOfMemoryError | StackOverflowError ex) {
			logger.error("Looking at {} failed; it is left out, and the rest goes on", reference.target(), ex);
			warn(reference, "is left out, because the site could not make sense of it (" + ex.getClass().getSimpleName()
					+ "). Save it anew from a program for pictures, or smaller.");
		}
		catch (UnsettledException ex) {
			// As if it were not there yet: the next comparison finds that it is.
			this.seen.remove(reference.target());
		}
	}

	/**
	 * Returns the copy with the pictures that were taken, and without the references to
	 * those that were not looked at.
	 */
	Reading in(Reading reading) {
		List<FileReference> references = reading.references().stream().filter(this::stays).toList();
		if (reading instanceof Reading.Readable story) {
			return story.illustrated(this.pictures, references, this.flaws);
		}
		if (reading instanceof Reading.Held held) {
			return held.illustrated(this.pictures, references, this.flaws);
		}
		return (reading instanceof Reading.Standing page) ? page.illustrated(this.pictures, references, this.flaws)
				: reading;
	}

	private boolean stays(FileReference reference) {
		return !reference.picture() || this.asked.contains(reference.target());
	}

	/** Returns the pictures that were there, as they were, by their paths. */
	Map<String, Stamp> seen() {
		return Map.copyOf(this.seen);
	}

	private void leaveOut(FileReference reference) {
		if (!this.toldOfMany) {
			this.toldOfMany = true;
			warn(reference, "and those after it are left out, because a story has at most " + MOST
					+ " pictures. Divide the story.");
		}
	}

	private void warn(FileReference reference, String text) {
		this.flaws.add(new Problem(this.path, reference.line(), reference.column(), Problem.Severity.WARNING,
				"The picture " + reference.told() + " " + text));
	}

}
