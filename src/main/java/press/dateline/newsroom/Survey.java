package press.dateline.newsroom;

import press.dateline.newsroom.folder.Snapshot;

/**
 * The folder as it was found, and what that asks for.
 *
 * @param snapshot the folder or a part of it
 * @param plan what is to be done
 * @param growing whether files were left out because they had not stopped growing
 */
record Survey(Snapshot snapshot, Plan plan, boolean growing) {
}
