package press.dateline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The picture that a story names as its own, with what is written below it; plain text.
 *
 * @param path of its file below the content folder, NFC; the story has no picture of this
 * path where the file is missing or unfit
 * @param alt what it shows in words; empty where it is decoration
 * @param caption what it tells
 * @param credit who made it
 */
@Embeddable
public record LeadPicture(@Column(name = "lead_path", columnDefinition = "text") String path,
		@Column(name = "lead_alt", columnDefinition = "text") String alt,
		@Column(name = "lead_caption", columnDefinition = "text") @Nullable String caption,
		@Column(name = "lead_credit", columnDefinition = "text") @Nullable String credit) {

	/** Returns the same picture in another file. */
	LeadPicture at(String other) {
		return new LeadPicture(other, this.alt, this.caption, this.credit);
	}

}
