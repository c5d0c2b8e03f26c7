package press.dateline.newsroom;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import press.dateline.newsroom.copy.CopyFile;
import press.dateline.newsroom.copy.Lines;
import press.dateline.newsroom.folder.ContentFile;
import press.dateline.newsroom.folder.ContentFolder;

import org.springframework.stereotype.Component;

/**
 * Pulls proofs: reads a single file as it is saved now, on whichever node is asked, and
 * files nothing. Only what the folder's own walk reads can be asked for, and no link is
 * followed.
 */
@Component
public class Proofs {

	private final ContentFolder folder;

	private final SubEditor editor;

	private final CopyRecords records;

	private final Clock clock;

	Proofs(ContentFolder folder, SubEditor editor, CopyRecords records, Clock clock) {
		this.folder = folder;
		this.editor = editor;
		this.records = records;
		this.clock = clock;
	}

	/**
	 * Reads a file.
	 * @param path below the content folder, NFC; anything else, hostile or not, names
	 * nothing
	 * @return empty where there is no such file, or where it cannot be opened, which the
	 * stored problems tell
	 */
	public Optional<Proof> pull(String path) {
		return bytes(path).map((bytes) -> new Proof(path, this.editor.read(CopyFile.of(path, bytes, arrivedAt(path))),
				Lines.of(bytes)));
	}

	/**
	 * Returns the lines of a file without making sense of them.
	 * @param path as for {@link #pull}
	 */
	public Optional<Lines> lines(String path) {
		return bytes(path).map(Lines::of);
	}

	/**
	 * Returns whether a file was written since the newsroom read it last, or has gone.
	 * @param path as for {@link #pull}
	 */
	public boolean isNewer(String path) {
		try {
			Optional<ContentFile> now = this.folder.copy(path);
			return now.isEmpty()
					|| !this.records.findById(path).filter((copy) -> copy.known().saw(now.get().stamp())).isPresent();
		}
		catch (IOException ex) {
			return true;
		}
	}

	private Optional<byte[]> bytes(String path) {
		try {
			Optional<ContentFile> file = this.folder.copy(path);
			return file.isPresent() ? Optional.of(this.folder.read(file.get())) : Optional.empty();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	private Instant arrivedAt(String path) {
		return this.records.findById(path).map((copy) -> copy.known().arrivedAt()).orElseGet(this.clock::instant);
	}

}
