package press.dateline.desk;

import org.springframework.web.bind.annotation.GetMapping;

/**
 * The front of the desk.
 */
@DeskPage
class DeskController {

	@GetMapping("/desk")
	String desk() {
		return "desk/desk";
	}

}
