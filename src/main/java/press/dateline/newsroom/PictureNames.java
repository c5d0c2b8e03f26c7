package press.dateline.newsroom;

import java.util.HashSet;
import java.util.Set;

import press.dateline.article.Picture;
import press.dateline.article.Slug;
import press.dateline.picture.Format;

/**
 * Names the pictures of one story: each after its file, as a slug, with the ending of
 * what it really is.
 */
final class PictureNames {

	private final Set<String> taken = new HashSet<>(Set.of(stem(Picture.CARD)));

	/** Returns a name that no other picture of the story has. */
	String next(String path, Format format) {
		String stem = stem(path.substring(path.lastIndexOf('/') + 1));
		String slug = Slug.of(stem).map(Slug::value).orElse("picture");
		String name = slug;
		for (int i = 2; !this.taken.add(name); i++) {
			name = slug + "-" + i;
		}
		return name + "." + format.extension();
	}

	private static String stem(String name) {
		int dot = name.lastIndexOf('.');
		return (dot > 0) ? name.substring(0, dot) : name;
	}

}
