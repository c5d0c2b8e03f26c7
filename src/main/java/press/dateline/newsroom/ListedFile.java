package press.dateline.newsroom;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A file of the content folder as a list shows it. What was not understood is
 * {@code null}.
 *
 * @param path below the content folder, NFC
 * @param state how it stands in the edition in force
 * @param title the headline, plain text
 * @param place the name of its main region, in English or as written
 * @param date the day on its dateline
 * @param opensAt when its story goes public; a draft and a story that was taken back
 * never do
 * @param closesAt when its story leaves
 * @param changedAt when the file was last written
 * @param source the path under which the archive knows its story, which is an older one
 * where the file was renamed while it was held
 * @param holder the file that has the address which it asks for, where that is why it is
 * held
 * @param awaySince since when the file is not in the folder
 * @param errors how many problems hold it
 * @param warnings how many others it has
 */
public record ListedFile(String path, FileState state, @Nullable String title, @Nullable String place,
		@Nullable LocalDate date, @Nullable Instant opensAt, @Nullable Instant closesAt, Instant changedAt,
		@Nullable String source, @Nullable String holder, @Nullable Instant awaySince, int errors, int warnings) {

	ListedFile with(int foundErrors, int foundWarnings) {
		return new ListedFile(this.path, this.state, this.title, this.place, this.date, this.opensAt, this.closesAt,
				this.changedAt, this.source, this.holder, this.awaySince, foundErrors, foundWarnings);
	}

}
