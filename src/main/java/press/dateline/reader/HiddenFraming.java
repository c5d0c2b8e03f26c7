package press.dateline.reader;

import java.util.Locale;

import press.dateline.article.FromOneEdition;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Puts the frame of the site around a page that is none of the paper’s: it has no place
 * among the others, is written in English, and must not be found by searching.
 */
@Component
@FromOneEdition
public class HiddenFraming {

	private final Frames frames;

	HiddenFraming(Frames frames) {
		this.frames = frames;
	}

	/**
	 * Adds what the fragments {@code masthead} and {@code footer} are drawn from, as
	 * {@code head} and {@code frame}. The frame is in the site’s own language.
	 * @param title the title of the window
	 */
	public void frame(Model model, String title) {
		model.addAttribute("head", Head.hidden(Locale.ENGLISH, title));
		model.addAttribute("frame", this.frames.frame());
	}

}
