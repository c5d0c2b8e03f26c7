package press.dateline.desk;

import press.dateline.article.Chronicle;
import press.dateline.article.Diary;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * What the site did and what it is about to do: the changes that are due, what the last
 * editions changed, and how the folder fares.
 */
@DeskPage
class EditionsController {

	private static final int DUE = 20;

	private static final int LAST = 10;

	private static final int NAMED = 10;

	private final Diary diary;

	private final Chronicle chronicle;

	private final Health health;

	EditionsController(Diary diary, Chronicle chronicle, Health health) {
		this.diary = diary;
		this.chronicle = chronicle;
		this.health = health;
	}

	@GetMapping("/desk/editions")
	String editions(Model model) {
		model.addAttribute("due", this.diary.next(DUE));
		model.addAttribute("editions", this.chronicle.editions(LAST, NAMED));
		model.addAttribute("health", this.health.report());
		return "desk/editions";
	}

	@PostMapping("/desk/release")
	String release() {
		this.health.release();
		return "redirect:/desk/editions";
	}

}
