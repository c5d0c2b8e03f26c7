package press.dateline.newsroom;

import java.util.List;

/**
 * What was done with a file at the copy desk.
 *
 * @param path the file
 * @param notes what to remember
 * @param changed whether something public may have changed
 * @param taken whether another file has the address that this one asks for
 */
record Filed(String path, List<Note> notes, boolean changed, boolean taken) {
}
