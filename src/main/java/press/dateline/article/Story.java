package press.dateline.article;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import press.dateline.markdown.Heading;

/**
 * A public story with everything that its page shows.
 *
 * @param summary what lists show of it
 * @param firstPath the address that it was first filed for, which never changes
 * @param source the path of its file below the content folder
 * @param work what it shares with its versions in other languages
 * @param regions the slugs of the regions it was filed under, the main one first
 * @param place the place as an agency line wrote it
 * @param agency the agency that the line names
 * @param updatedAt when it last changed in substance
 * @param leavesAt the moment at which it leaves; {@code null} where it stays
 * @param topics what it is about
 * @param bylines who wrote it
 * @param html its text as safe HTML, with marks for links between files
 * @param contents its section headings
 * @param words how many words it has
 * @param corrections what was put right, newest first
 * @param pictures those that its text shows, each file once
 * @param lead the picture above its text
 */
public record Story(Summary summary, String firstPath, String source, String work, List<String> regions,
		@Nullable String place, @Nullable String agency, @Nullable Instant updatedAt, @Nullable Instant leavesAt,
		List<Topic> topics, List<Byline> bylines, String html, List<Heading> contents, int words,
		List<Correction> corrections, List<Picture> pictures, @Nullable LeadPicture lead) {

	/** Returns when it last changed in substance; never before it was published. */
	public Instant changedAt() {
		return changedAt(this.summary.publishedAt(), this.updatedAt);
	}

	static Instant changedAt(Instant published, @Nullable Instant updated) {
		return (updated != null && updated.isAfter(published)) ? updated : published;
	}

}
