package press.dateline.article;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import press.dateline.markdown.SourceFolder;
import press.dateline.site.Site;

/**
 * A page that stands outside the news: about, contact, policies. It has no date and is in
 * no list.
 *
 * @param name its address, after that of the front page in its language: {@code /about},
 * {@code /fa/about}
 * @param title its heading
 * @param language the language it is written in
 * @param html its text as safe HTML, with marks for links between files
 * @param source the path of its file below the content folder
 * @param pictures those that its text shows, each file once
 */
public record StandingPage(Slug name, String title, Locale language, String html, String source,
		List<Picture> pictures) {

	public StandingPage {
		pictures = pictures.stream().sorted(Comparator.comparing(Picture::name)).toList();
	}

	/** A page without pictures. */
	public StandingPage(Slug name, String title, Locale language, String html, String source) {
		this(name, title, language, html, source, List.of());
	}

	/** Returns its path on a site, Unicode and not percent-encoded. */
	public String path(Site site) {
		return path(site, this.language, this.name);
	}

	static String path(Site site, Locale language, Slug name) {
		return site.prefix(language) + "/" + name;
	}

	/**
	 * Returns the same page with other files in the place of some that it names.
	 * @param files the paths of those files, by the paths that the page has
	 */
	public StandingPage relinked(Map<String, String> files) {
		return new StandingPage(this.name, this.title, this.language,
				SourceFolder.of(this.source).relink(this.html, files), this.source, this.pictures);
	}

	/** Returns the same page with the pictures that were found for it. */
	public StandingPage illustrated(List<Picture> found) {
		return new StandingPage(this.name, this.title, this.language, this.html, this.source, found);
	}

}
