package press.dateline.reader;

import press.dateline.web.Page;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The front page.
 */
@Page
class FrontController {

	private final FrontPages pages;

	private final Calendar calendar;

	FrontController(FrontPages pages, Calendar calendar) {
		this.pages = pages;
		this.calendar = calendar;
	}

	@GetMapping({ "", "/" })
	String front(Model model) {
		model.addAttribute("page", this.pages.page(this.calendar.today()));
		return "pages/front";
	}

}
