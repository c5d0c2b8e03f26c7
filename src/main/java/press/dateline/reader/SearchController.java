package press.dateline.reader;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import press.dateline.paper.Paper;
import press.dateline.web.Page;
import press.dateline.web.PageNumber;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The search.
 */
@Page(kept = false)
class SearchController {

	private final SearchPages pages;

	private final Paper paper;

	SearchController(SearchPages pages, Paper paper) {
		this.pages = pages;
		this.paper = paper;
	}

	@GetMapping("/search")
	String search(@RequestParam MultiValueMap<String, String> parameters, PageNumber page, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		if (isProgram(request)) {
			return "forward:/search.json";
		}
		String path = this.paper.front().below("search").toString();
		model.addAttribute("page", this.pages.page(SearchAddress.of(path, parameters, page)));
		return "pages/search";
	}

	// Whoever likes JSON better than a page.
	private static boolean isProgram(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		if (accept == null) {
			return false;
		}
		try {
			List<MediaType> types = MediaType.parseMediaTypes(accept);
			MimeTypeUtils.sortBySpecificity(types);
			return types.stream()
				.filter((type) -> type.getSubtype().equals("json") || type.getSubtype().equals("html"))
				.max((one, other) -> Double.compare(one.getQualityValue(), other.getQualityValue()))
				.filter((type) -> type.getSubtype().equals("json"))
				.isPresent();
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
