package press.dateline.article;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A public story as maps of the site show it.
 *
 * @param path its address, Unicode and not percent-encoded
 * @param language it is written in
 * @param title its headline
 * @param publishedAt the moment on its dateline
 * @param changedAt when it last changed in substance; never before it was published
 * @param versions the public versions of it in every language that it has, itself among
 * them; empty where there is only one
 * @param pictures that its page shows
 */
public record Landmark(String path, Locale language, String title, Instant publishedAt, Instant changedAt,
		List<Version> versions, List<Picture> pictures) {

	/**
	 * The story in one language.
	 *
	 * @param language of the version
	 * @param path of its page, Unicode and not percent-encoded
	 */
	public record Version(Locale language, String path) {
	}

}
