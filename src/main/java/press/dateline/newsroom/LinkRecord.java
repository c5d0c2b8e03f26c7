package press.dateline.newsroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import press.dateline.newsroom.copy.FileReference;

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

	@SuppressWarnings("NullAway.Init")
	protected LinkRecord() {
	}

	@SuppressWarnings("NullAway.Init")
	LinkRecord(String path, FileReference reference) {
		this.path = path;
		this.written = reference.written();
		this.target = reference.target();
		this.lineNumber = reference.line();
		this.columnNumber = reference.column();
		this.picture = reference.picture();
	}

	String path() {
		return this.path;
	}

	FileReference reference() {
		return new FileReference(this.written, this.target, this.lineNumber, this.columnNumber, this.picture);
	}

}
