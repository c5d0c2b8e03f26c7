package press.dateline.desk;

import java.util.List;
import java.util.Map;

import press.dateline.newsroom.CopyFiles;
import press.dateline.newsroom.FileState;
import press.dateline.newsroom.ListedFile;
import press.dateline.newsroom.Problems;
import press.dateline.newsroom.copy.Problem.Severity;
import press.dateline.web.PageNumber;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The front of the desk: what is to be mended, and every file of the folder.
 */
@DeskPage
class DeskController {

	private static final int FILES = 50;

	private static final int ERRORS = 10;

	private static final int WARNINGS = 5;

	private static final int PROBLEMS = 50;

	private final CopyFiles files;

	private final ProblemNotes problems;

	private final Health health;

	private final DeskTimes times;

	DeskController(CopyFiles files, ProblemNotes problems, Health health, DeskTimes times) {
		this.files = files;
		this.problems = problems;
		this.health = health;
		this.times = times;
	}

	@GetMapping("/desk")
	String desk(@RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String q,
			PageNumber page, Model model) {
		FileSearch search = FileSearch.of(state, q);
		Map<FileState, Long> counts = this.files.counts();
		List<ListedFile> found = this.files.newest(search.wanted(), page.offset(FILES), FILES + 1);
		model.addAttribute("search", search);
		model.addAttribute("tabs", search.tabs(counts));
		model.addAttribute("held", counts.getOrDefault(FileState.HELD, 0L));
		model.addAttribute("rows", found.stream().limit(FILES).map((file) -> new FileRow(file, this.times)).toList());
		model.addAttribute("first", page.offset(FILES) + 1);
		model.addAttribute("newer", (page.value() > 1) ? search.page(page.value() - 1) : null);
		model.addAttribute("older", (found.size() > FILES) ? search.page(page.value() + 1) : null);
		model.addAttribute("health", this.health.report());
		if (page.equals(PageNumber.FIRST) && search.words().isEmpty()) {
			addProblems(model, ERRORS, WARNINGS);
		}
		return "desk/desk";
	}

	private void addProblems(Model model, int errors, int warnings) {
		model.addAttribute("errorCount", this.problems.count(Severity.ERROR));
		model.addAttribute("warningCount", this.problems.count(Severity.WARNING));
		model.addAttribute("errors", this.problems.some(Severity.ERROR, 0, errors));
		model.addAttribute("warnings", this.problems.some(Severity.WARNING, 0, warnings));
	}

	@GetMapping("/desk/problems")
	String problems(@RequestParam(defaultValue = "") String of, PageNumber page, Model model) {
		Severity severity = of.equals("warnings") ? Severity.WARNING : Severity.ERROR;
		List<ProblemNote> notes = this.problems.some(severity, page.value() - 1, PROBLEMS);
		Problems.Count count = this.problems.count(severity);
		String list = "/desk/problems?of=" + ((severity == Severity.WARNING) ? "warnings" : "errors");
		model.addAttribute("severity", severity);
		model.addAttribute("count", count);
		model.addAttribute("problems", notes);
		model.addAttribute("newer",
				(page.value() == 1) ? null : (page.value() == 2) ? list : list + "&page=" + (page.value() - 1));
		model.addAttribute("older",
				((long) page.value() * PROBLEMS < count.problems()) ? list + "&page=" + (page.value() + 1) : null);
		return "desk/problems";
	}

}
