package press.dateline.newsroom;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was done with a file at the copy desk.
 *
 * @param path the file
 * @param notes what to remember
 * @param changed whether something public may have changed
 * @param holder who has the address that the file asks for, where that is another
 */
record Filed(String path, List<Note> notes, boolean changed, @Nullable String holder) {
}
