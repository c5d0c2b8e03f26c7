package press.dateline.reader;

import press.dateline.paper.Paper;
import press.dateline.web.Page;
import press.dateline.web.PageNumber;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Years, months and days. Only four, two and two digits name a date: an address has one
 * form.
 */
@Page
class DateController {

	private final Paper paper;

	private final Calendar calendar;

	private final PeriodPages periods;

	private final DayPages days;

	DateController(Paper paper, Calendar calendar, PeriodPages periods, DayPages days) {
		this.paper = paper;
		this.calendar = calendar;
		this.periods = periods;
		this.days = days;
	}

	@GetMapping("/{year:\\d{4}}")
	String year(@PathVariable String year, PageNumber number, Model model) {
		Scope scope = new Scope(this.paper, null, this.calendar.period(year));
		model.addAttribute("page", this.periods.page(scope, number));
		return "pages/year";
	}

	@GetMapping("/{year:\\d{4}}/{month:\\d{2}}")
	String month(@PathVariable String year, @PathVariable String month, PageNumber number, Model model) {
		Scope scope = new Scope(this.paper, null, this.calendar.period(year, month));
		model.addAttribute("page", this.periods.page(scope, number));
		return "pages/month";
	}

	@GetMapping("/{year:\\d{4}}/{month:\\d{2}}/{day:\\d{2}}")
	String day(@PathVariable String year, @PathVariable String month, @PathVariable String day, PageNumber number,
			Model model) {
		model.addAttribute("page", this.days.page(this.calendar.day(year, month, day), number));
		return "pages/day";
	}

}
