package press.dateline.reader;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import press.dateline.web.AskedPath;
import press.dateline.web.Freshness;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/**
 * The pages of errors. A program that asks for JSON is told in JSON.
 */
@Controller
class ErrorPages implements ErrorController {

	private final Frames frames;

	private final LostPages pages;

	private final Heads heads;

	private final Words words;

	ErrorPages(Frames frames, LostPages pages, Heads heads, Words words) {
		this.frames = frames;
		this.pages = pages;
		this.heads = heads;
		this.words = words;
	}

	@RequestMapping("${spring.web.error.path:/error}")
	Object error(HttpServletRequest request, HttpServletResponse response,
			@RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
		HttpStatus status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
		response.setHeader(HttpHeaders.CACHE_CONTROL, Freshness.NONE);
		String path = AskedPath.of(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)));
		if (wantsJson(accept)) {
			return problem(status, path);
		}
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, this.words.language().toLanguageTag());
		return page(status, path);
	}

	// Whoever asks for the page of errors itself has asked for nothing that there is.
	private static HttpStatus status(@Nullable Object code) {
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	private static boolean wantsJson(@Nullable String accept) {
		try {
			List<MediaType> types = MediaType.parseMediaTypes(accept);
			return types.stream().anyMatch((type) -> type.getSubtype().endsWith("json"))
					&& types.stream().noneMatch((type) -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String path) {
		ProblemDetail problem = ProblemDetail.forStatus(status);
		problem.setInstance(URI.create(UriUtils.encodePath(path, StandardCharsets.UTF_8)));
		return ResponseEntity.of(problem).build();
	}

	private ModelAndView page(HttpStatus status, String path) {
		return switch (status) {
			case NOT_FOUND -> framed("error/lost", this.pages.lost(path), status);
			case GONE -> framed("error/lost", this.pages.gone(path), status);
			case METHOD_NOT_ALLOWED -> plain("refused", status);
			case SERVICE_UNAVAILABLE -> plain("starting", status);
			default -> plain(status.is4xxClientError() ? "bad" : "failure", status);
		};
	}

	private ModelAndView framed(String view, LostPage page, HttpStatus status) {
		return new ModelAndView(view, Map.of("page", page, "frame", this.frames.frame()), status);
	}

	// Made without the store, which may be what has failed.
	private ModelAndView plain(String what, HttpStatus status) {
		String title = this.words.say(what + ".title");
		return new ModelAndView("error/plain", Map.of("head", this.heads.hidden(title), "title", title, "text",
				this.words.say(what + ".text"), "stylesheet", this.frames.style(), "front", this.frames.front()),
				status);
	}

}
