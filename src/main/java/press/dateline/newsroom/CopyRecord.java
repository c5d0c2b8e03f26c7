package press.dateline.newsroom;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Persistable;

/**
 * A file of the content folder as the store remembers it.
 */
@Entity
@Table(name = "copy_file")
class CopyRecord implements Persistable<String> {

	private static final int LONGEST_NEEDLE = 1200;

	@Id
	private String path;

	@Embedded
	private Known known;

	@Embedded
	private @Nullable Gist gist;

	private String needle;

	@Transient
	private boolean fresh;

	@SuppressWarnings("NullAway.Init")
	protected CopyRecord() {
	}

	CopyRecord(Note note) {
		this.path = note.path();
		this.fresh = true;
		tell(Gist.NONE);
		become(note);
	}

	/** Takes over what a note says that does not forget the file. */
	final void become(Note note) {
		this.known = Objects.requireNonNull(note.known(), "A file that is kept is known");
		if (note.gist() != null) {
			tell(note.gist());
		}
	}

	private void tell(Gist newGist) {
		this.gist = newGist;
		this.needle = needle(((newGist.title() != null) ? newGist.title() + " " : "") + this.path);
	}

	/** Returns words in the form in which they are looked for. */
	static String needle(String words) {
		String folded = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		return (folded.length() <= LONGEST_NEEDLE) ? folded : folded.substring(0, LONGEST_NEEDLE);
	}

	Known known() {
		return this.known;
	}

	@Override
	public String getId() {
		return this.path;
	}

	@Override
	public boolean isNew() {
		return this.fresh;
	}

	@PostLoad
	@PostPersist
	void stored() {
		this.fresh = false;
	}

}
