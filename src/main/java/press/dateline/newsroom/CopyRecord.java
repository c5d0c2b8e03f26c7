package press.dateline.newsroom;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.springframework.data.domain.Persistable;

/**
 * A file of the content folder as the store remembers it.
 */
@Entity
@Table(name = "copy_file")
class CopyRecord implements Persistable<String> {

	@Id
	private String path;

	@Embedded
	private Known known;

	@Transient
	private boolean fresh;

	@SuppressWarnings("NullAway.Init")
	protected CopyRecord() {
	}

	CopyRecord(String path, Known known) {
		this.path = path;
		this.known = known;
		this.fresh = true;
	}

	void become(Known newlyKnown) {
		this.known = newlyKnown;
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
