package press.dateline.article;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import press.dateline.picture.Format;
import press.dateline.picture.Original;
import press.dateline.picture.Renditions;

/**
 * A picture that a story or a standing page shows. Its bytes are kept in the data folder.
 *
 * @param path of its file below the content folder, NFC
 * @param name the last part of its address, for example {@code lake-urmia.jpg}: a slug, a
 * dot and the ending of its format; no two pictures of a story have the same slug
 * @param hash of its bytes, SHA-256 in hexadecimal
 * @param format what it is by its content
 * @param width in pixels, as it is shown
 * @param height in pixels, as it is shown
 * @param moves whether it has more than one frame
 */
@Embeddable
public record Picture(@Column(columnDefinition = "text") String path, @Column(columnDefinition = "text") String name,
		String hash, @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Format format, int width, int height,
		boolean moves) {

	/** The name of the card for link previews, which no picture of a story has. */
	public static final String CARD = "card.png";

	/** Describes a picture by what its file turned out to be. */
	public static Picture of(String path, String name, String hash, Original original) {
		return new Picture(path, name, hash, original.format(), original.width(), original.height(), original.moves());
	}

	/** Returns what its file is. */
	public Original original() {
		return new Original(this.format, this.width, this.height, this.moves);
	}

	/** Returns the last part of its address in a width. */
	public String name(int pixels) {
		return this.name.substring(0, this.name.lastIndexOf('.') + 1) + pixels + ".webp";
	}

	/**
	 * Returns the widths in which it is offered, smallest first; none where it does not
	 * scale.
	 */
	public List<Integer> widths() {
		return Renditions.widths(original());
	}

	/** Returns the width that an address asks for, as far as it is offered. */
	public Optional<Integer> width(String asked) {
		return widths().stream().filter((pixels) -> name(pixels).equals(asked)).findFirst();
	}

	/** Returns whether an address asks for it in any of the sizes offered. */
	public boolean isAt(String asked) {
		return this.name.equals(asked) || width(asked).isPresent();
	}

}
