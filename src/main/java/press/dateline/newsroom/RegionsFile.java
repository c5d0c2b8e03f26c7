package press.dateline.newsroom;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.dateline.newsroom.copy.Problem;
import press.dateline.newsroom.folder.ContentFile;
import press.dateline.newsroom.folder.ContentFolder;
import press.dateline.newsroom.folder.Snapshot;
import press.dateline.newsroom.folder.Stamp;
import press.dateline.region.Atlas;
import press.dateline.region.Gazetteer;
import press.dateline.region.Overlay;

import org.springframework.stereotype.Component;

/**
 * Keeps the gazetteer in step with the file {@code _regions.yml} of the content folder.
 */
@Component
class RegionsFile {

	static final String NAME = "_regions.yml";

	private static final Logger logger = LoggerFactory.getLogger(RegionsFile.class);

	private final ContentFolder folder;

	private final Atlas atlas;

	private @Nullable Stamp stamp;

	private String text = "";

	private List<Problem> flaws = List.of();

	private List<Problem> problems = List.of();

	RegionsFile(ContentFolder folder, Atlas atlas) {
		this.folder = folder;
		this.atlas = atlas;
	}

	/**
	 * Reads the file where it changed. While the folder is away or empty, it stays as it
	 * was.
	 */
	void follow(Snapshot snapshot) {
		ContentFile file = snapshot.regions();
		if (file != null && !file.stamp().equals(this.stamp)) {
			read(file);
		}
		else if (file == null && this.stamp != null && snapshot.isWhole() && snapshot.lacks(NAME)
				&& !snapshot.files().isEmpty()) {
			this.stamp = null;
			use("");
		}
	}

	/**
	 * Reads the file where it changed, whatever else is in the folder. While the folder
	 * is away or empty, it stays as it was.
	 */
	void follow() {
		try {
			Optional<ContentFile> file = this.folder.find(NAME);
			if (file.isPresent() && !file.get().stamp().equals(this.stamp)) {
				read(file.get());
			}
			else if (file.isEmpty() && this.stamp != null && isOtherwiseThere()) {
				this.stamp = null;
				use("");
			}
		}
		catch (IOException ex) {
			// The node that reads the folder tells the editors.
			logger.debug("{} cannot be read; it is tried again", NAME, ex);
		}
	}

	private boolean isOtherwiseThere() throws IOException {
		try (Stream<Path> entries = Files.list(this.folder.root())) {
			return entries.findAny().isPresent();
		}
		catch (NoSuchFileException ex) {
			return false;
		}
	}

	/** Returns what the file says. */
	String text() {
		return this.text;
	}

	/** Returns what is wrong with it. */
	List<Problem> problems() {
		return this.problems;
	}

	private void read(ContentFile file) {
		try {
			byte[] bytes = this.folder.read(file);
			if (bytes.length == file.stamp().size() && this.folder.isSettled(file)) {
				use(decode(bytes));
				this.stamp = file.stamp();
			}
		}
		catch (CharacterCodingException ex) {
			this.stamp = file.stamp();
			this.problems = List.of(notUtf8());
		}
		catch (IOException ex) {
			this.problems = List.of(problem(1, 1, "The file cannot be read (" + ex + ") and is not used. "
					+ "Let the user that runs the site read it."));
		}
	}

	private void use(String newText) {
		if (!newText.equals(this.text)) {
			this.text = newText;
			this.flaws = List.of();
			this.atlas.replaceBy(newText.isBlank() ? Gazetteer.shipped() : overlaid(newText));
			logger.info("The gazetteer follows {}", NAME);
		}
		this.problems = this.flaws;
	}

	private Gazetteer overlaid(String newText) {
		Overlay overlay = overlay(newText);
		this.flaws = problems(overlay);
		return overlay.gazetteer();
	}

	/** Reads the bytes of the file. */
	static String decode(byte[] bytes) throws CharacterCodingException {
		return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
	}

	/** Lays what the file says over the gazetteer that is shipped. */
	static Overlay overlay(String text) {
		return Gazetteer.shipped().with(text);
	}

	/** Returns what is wrong in the text of the file. */
	static List<Problem> problems(Overlay overlay) {
		return overlay.flaws().stream().map((flaw) -> problem(flaw.line(), flaw.column(), flaw.text())).toList();
	}

	/** Returns what is wrong with a file that cannot be decoded. */
	static Problem notUtf8() {
		return problem(1, 1, "The file is not UTF-8 and is not used. Save it as UTF-8.");
	}

	private static Problem problem(int line, int column, String text) {
		return new Problem(NAME, line, column, Problem.Severity.WARNING, text);
	}

}
