package press.dateline.reader;

import press.dateline.article.Archive;
import press.dateline.paper.Paper;
import press.dateline.region.Region;
import press.dateline.web.NotFoundException;
import press.dateline.web.Page;
import press.dateline.web.PageNumber;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Regions, and the dates of each.
 */
@Page
@RequestMapping("/regions")
class RegionController {

	private final Paper paper;

	private final Archive archive;

	private final Calendar calendar;

	private final RegionPages regions;

	private final PeriodPages periods;

	RegionController(Paper paper, Archive archive, Calendar calendar, RegionPages regions, PeriodPages periods) {
		this.paper = paper;
		this.archive = archive;
		this.calendar = calendar;
		this.regions = regions;
		this.periods = periods;
	}

	@GetMapping("/{region}")
	String region(@PathVariable String region, PageNumber number, Model model) {
		model.addAttribute("page", this.regions.page(known(region), number));
		return "pages/stories";
	}

	@GetMapping("/{region}/{year:\\d{4}}")
	String year(@PathVariable String region, @PathVariable String year, PageNumber number, Model model) {
		Scope scope = new Scope(this.paper, known(region), this.calendar.period(year));
		model.addAttribute("page", this.periods.page(scope, number));
		return "pages/year";
	}

	@GetMapping("/{region}/{year:\\d{4}}/{month:\\d{2}}")
	String month(@PathVariable String region, @PathVariable String year, @PathVariable String month, PageNumber number,
			Model model) {
		Scope scope = new Scope(this.paper, known(region), this.calendar.period(year, month));
		model.addAttribute("page", this.periods.page(scope, number));
		return "pages/month";
	}

	private Region known(String slug) {
		return this.archive.region(slug).orElseThrow(() -> new NotFoundException("No region " + slug));
	}

}
