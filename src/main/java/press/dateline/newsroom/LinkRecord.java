package press.dateline.newsroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.copy.FileReference;
import press.dateline.newsroom.folder.Stamp;

/**
 * A link or a picture in one file that names another.
 */
@Entity
@Table(name = "file_link")
class LinkRecord {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "file_link_seq")
	@SequenceGenerator(name = "file_link_seq", sequenceName = "file_link_seq")
	private Long id;

	private String path;

	@Column(columnDefinition = "text")
	private String written;

	@Column(columnDefinition = "text")
	private String target;

	private int lineNumber;

	private int columnNumber;

	private boolean picture;

	private @Nullable Long seenSize;

	private @Nullable Long seenModified;

	@SuppressWarnings("NullAway.Init")
	protected LinkRecord() {
	}

	@SuppressWarnings("NullAway.Init")
	LinkRecord(String path, FileReference reference, @Nullable Stamp seen) {
		this.path = path;
		this.written = reference.written();
		this.target = reference.target();
		this.lineNumber = reference.line();
		this.columnNumber = reference.column();
		this.picture = reference.picture();
		this.seenSize = (seen != null) ? seen.size() : null;
		this.seenModified = (seen != null) ? seen.modified() : null;
	}

	String path() {
		return this.path;
	}

	/**
	 * Returns the picture as it was when the file was read; {@code null} if it was not.
	 */
	@Nullable Stamp seen() {
		return (this.seenSize != null && this.seenModified != null) ? new Stamp(this.seenSize, this.seenModified)
				: null;
	}

	FileReference reference() {
		return new FileReference(this.written, this.target, this.lineNumber, this.columnNumber, this.picture);
	}

}
