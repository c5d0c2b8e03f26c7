package press.dateline.reader;

import press.dateline.web.Page;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Puts the frame around every page.
 */
@ControllerAdvice(annotations = Page.class)
class Framing {

	private final Frames frames;

	Framing(Frames frames) {
		this.frames = frames;
	}

	@ModelAttribute("frame")
	Frame frame() {
		return this.frames.frame();
	}

}
