package press.dateline.desk;

import jakarta.servlet.http.HttpServletRequest;
import press.dateline.reader.HiddenFraming;
import press.dateline.web.StaticFiles;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Puts the frame of the site around every page of the desk, with a style sheet and a
 * script of its own, and the way in which the desk writes times.
 */
@ControllerAdvice(annotations = DeskPage.class)
class DeskFraming {

	private final HiddenFraming framing;

	private final StaticFiles files;

	private final DeskTimes times;

	DeskFraming(HiddenFraming framing, StaticFiles files, DeskTimes times) {
		this.framing = framing;
		this.files = files;
		this.times = times;
	}

	@ModelAttribute
	void frame(Model model, HttpServletRequest request) {
		this.framing.frame(model, "Editor’s desk");
		model.addAttribute("style", this.files.deskStyle());
		model.addAttribute("script", this.files.deskScript());
		model.addAttribute("times", this.times);
		model.addAttribute("signedIn", request.getUserPrincipal() != null);
	}

}
