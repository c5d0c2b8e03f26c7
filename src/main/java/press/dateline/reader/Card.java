package press.dateline.reader;

import org.jspecify.annotations.Nullable;

/**
 * A story in a list.
 *
 * @param id the story
 * @param href its address, percent-encoded
 * @param title its headline
 * @param standfirst the sentence below it
 * @param kind the label of anything but plain news
 * @param lang its language where that is not the site's
 * @param dir the direction of that language
 * @param dateline where and when it comes from
 */
record Card(long id, String href, String title, @Nullable String standfirst, @Nullable String kind,
		@Nullable String lang, @Nullable String dir, DatelineRow dateline) {
}
