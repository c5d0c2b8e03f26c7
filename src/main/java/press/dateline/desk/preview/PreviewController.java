package press.dateline.desk.preview;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import press.dateline.desk.DeskAddress;
import press.dateline.desk.DeskPage;
import press.dateline.desk.preview.Subject.OfFile;
import press.dateline.desk.preview.Subject.OfFront;
import press.dateline.reader.PictureProofs;
import press.dateline.site.Site;
import press.dateline.web.Address;
import press.dateline.web.AskedPath;
import press.dateline.web.NotFoundException;

import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Previews for editors.
 */
@DeskPage
class PreviewController {

	private static final Address PICTURES = new Address("/desk/preview/pictures");

	private static final Address EVENTS = new Address("/desk/events");

	// The years that addresses have.
	private static final int FIRST_YEAR = 1000;

	private static final int LAST_YEAR = 9998;

	private final Previews previews;

	private final Slips slips;

	private final PreviewLinks links;

	private final PictureProofs pictures;

	private final Site site;

	PreviewController(Previews previews, Slips slips, PreviewLinks links, PictureProofs pictures, Site site) {
		this.previews = previews;
		this.slips = slips;
		this.links = links;
		this.pictures = pictures;
		this.site = site;
	}

	@GetMapping("/desk/preview")
	String previews(Model model) {
		model.addAttribute("zone", this.site.zone());
		model.addAttribute("languages", languages());
		return "desk/preview";
	}

	private List<Locale> languages() {
		return Stream.concat(Stream.of(this.site.language()), this.site.languages().stream())
			.filter((language) -> language == this.site.language() || !this.site.isOwn(language))
			.toList();
	}

	@GetMapping("/desk/preview/front")
	ModelAndView front(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable LocalDateTime at,
			@RequestParam @Nullable Locale language, HttpServletRequest request) {
		if (at == null) {
			return new ModelAndView("redirect:/desk/preview");
		}
		if (at.getYear() < FIRST_YEAR || at.getYear() > LAST_YEAR) {
			throw new NotFoundException("No page of the year " + at.getYear());
		}
		Locale paper = (language != null && this.site.speaks(language)) ? language : this.site.language();
		Subject subject = new OfFront(at.atZone(this.site.zone()).toInstant(), paper);
		return this.slips.clip(this.previews.make(subject, PICTURES, request), subject, EVENTS);
	}

	@GetMapping({ DeskAddress.PREVIEWS, DeskAddress.PREVIEWS + "/**" })
	ModelAndView file(HttpServletRequest request) {
		String path = DeskAddress.asked(request, DeskAddress.PREVIEWS).path();
		Subject subject = new OfFile(path);
		return this.slips.clip(this.previews.make(subject, PICTURES.below(path), request), subject, EVENTS);
	}

	@GetMapping("/desk/preview/pictures/**")
	ResponseEntity<Resource> picture(HttpServletRequest request) throws IOException {
		String path = AskedPath.of(request.getRequestURI()).substring(PICTURES.path().length()).replaceFirst("^/", "");
		int end = path.lastIndexOf('/');
		return this.pictures.picture(this.previews.pictures(path.substring(0, Math.max(end, 0))),
				path.substring(end + 1), request);
	}

	@PostMapping("/desk/preview/links/end")
	String endLinks() {
		this.links.endAll();
		return "redirect:/desk/preview?ended";
	}

}
