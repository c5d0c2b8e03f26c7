package press.dateline.reader;

import java.io.IOException;
import java.util.Collection;

import jakarta.servlet.http.HttpServletRequest;
import press.dateline.article.Picture;
import press.dateline.web.NotFoundException;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Shows the pictures of pages that are not public.
 */
@Component
public class PictureProofs {

	private static final String KEPT_BY_NOBODY = "private, no-store";

	private final Gallery gallery;

	private final PictureAnswers answers;

	PictureProofs(Gallery gallery, PictureAnswers answers) {
		this.gallery = gallery;
		this.answers = answers;
	}

	/**
	 * Answers with one of the pictures of a page.
	 * @param name the last part of the address of the picture or of a smaller size of it
	 * @throws NotFoundException where the page has no such picture
	 */
	public ResponseEntity<Resource> picture(Collection<Picture> pictures, String name, HttpServletRequest request)
			throws IOException {
		Picture asked = pictures.stream()
			.filter((picture) -> picture.isAt(name))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("No picture " + name));
		return this.answers.with(this.gallery.exhibit(asked, name, KEPT_BY_NOBODY), request);
	}

}
