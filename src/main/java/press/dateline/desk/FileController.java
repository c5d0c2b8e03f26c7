package press.dateline.desk;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import press.dateline.article.AddressBook;
import press.dateline.article.Chronicle;
import press.dateline.newsroom.CopyFiles;
import press.dateline.newsroom.ListedFile;
import press.dateline.newsroom.Proof;
import press.dateline.newsroom.Proofs;
import press.dateline.web.AskedPath;
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

	private static final int VERSIONS = 50;

	private final CopyFiles files;

	private final Proofs proofs;

	private final ProblemNotes problems;

	private final AddressBook addresses;

	private final Chronicle chronicle;

	private final DeskTimes times;

	FileController(CopyFiles files, Proofs proofs, ProblemNotes problems, AddressBook addresses, Chronicle chronicle,
			DeskTimes times) {
		this.files = files;
		this.proofs = proofs;
		this.problems = problems;
		this.addresses = addresses;
		this.chronicle = chronicle;
		this.times = times;
	}

	@GetMapping("/desk/files/**")
	String file(HttpServletRequest request, Model model) {
		String path = AskedPath.of(request.getRequestURI()).substring(DeskAddress.FILES.length());
		ListedFile file = this.files.find(path)
			.orElseThrow(() -> new NotFoundException("No file of this path: " + path));
		Optional<Proof> proof = this.proofs.pull(path);
		model.addAttribute("row", new FileRow(file, this.times));
		model.addAttribute("standing", new Standing(file, proof, this.times).sentence());
		model.addAttribute("understood", proof.map(Understood::of).orElse(List.of()));
		model.addAttribute("lines", proof.map((pulled) -> pulled.lines().first(LINES)).orElse(List.of()));
		model.addAttribute("newer", proof.isPresent() && this.proofs.isNewer(path));
		model.addAttribute("problems", this.problems.of(path, PROBLEMS));
		model.addAttribute("addresses", (file.source() != null) ? this.addresses.of(file.source()) : List.of());
		model.addAttribute("versions",
				(file.source() != null) ? this.chronicle.steps(file.source(), 0, VERSIONS) : List.of());
		model.addAttribute("preview", new DeskAddress(path).preview());
		return "desk/file";
	}

}
