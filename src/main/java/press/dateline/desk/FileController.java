package press.dateline.desk;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import press.dateline.newsroom.CopyFiles;
import press.dateline.newsroom.ListedFile;
import press.dateline.newsroom.Proof;
import press.dateline.newsroom.Proofs;
import press.dateline.web.NotFoundException;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page of one file: how it stands and why, and what was understood of it.
 */
@DeskPage
class FileController {

	private static final int PROBLEMS = 100;

	private static final int LINES = 2000;

	private final CopyFiles files;

	private final Proofs proofs;

	private final ProblemNotes problems;

	private final Trails trails;

	private final DeskTimes times;

	FileController(CopyFiles files, Proofs proofs, ProblemNotes problems, Trails trails, DeskTimes times) {
		this.files = files;
		this.proofs = proofs;
		this.problems = problems;
		this.trails = trails;
		this.times = times;
	}

	@GetMapping({ DeskAddress.FILES, DeskAddress.FILES + "/**" })
	String file(HttpServletRequest request, Model model) {
		DeskAddress address = DeskAddress.asked(request, DeskAddress.FILES);
		model.addAttribute("path", address.path());
		model.addAttribute("problems", this.problems.of(address.path(), PROBLEMS));
		return this.files.find(address.path())
			.map((file) -> file(file, address, model))
			.orElseGet(() -> unread(address, model));
	}

	// A file that is not read, for its name for example, has nothing but problems.
	private static String unread(DeskAddress address, Model model) {
		if (model.getAttribute("problems") instanceof List<?> problems && problems.isEmpty()) {
			throw new NotFoundException("No file of this path: " + address.path());
		}
		return "desk/unread";
	}

	private String file(ListedFile file, DeskAddress address, Model model) {
		String path = address.path();
		Optional<Proof> proof = this.proofs.pull(path);
		Trail trail = this.trails.of(file);
		model.addAttribute("row", new FileRow(file, this.times));
		model.addAttribute("standing", new Standing(file, proof, trail, this.times).sentence());
		model.addAttribute("understood", proof.map(Understood::of).orElse(List.of()));
		model.addAttribute("lines", proof.map((pulled) -> pulled.lines().first(LINES)).orElse(List.of()));
		model.addAttribute("newer", proof.isPresent() && this.proofs.isNewer(path));
		model.addAttribute("trail", trail);
		model.addAttribute("preview", address.preview());
		return "desk/file";
	}

}
