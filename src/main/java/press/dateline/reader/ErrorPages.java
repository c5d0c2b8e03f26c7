package press.dateline.reader;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import press.dateline.article.Whereabouts;
import press.dateline.web.AskedPath;
import press.dateline.web.Freshness;
import press.dateline.web.Signposts;

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

	private final Signposts signposts;

	ErrorPages(Frames frames, LostPages pages, Heads heads, Words words, Signposts signposts) {
		this.frames = frames;
		this.pages = pages;
		this.heads = heads;
		this.words = words;
		this.signposts = signposts;
	}

	@RequestMapping("${spring.web.error.path:/error}")
	Object error(HttpServletRequest request, HttpServletResponse response,
			@RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
		HttpStatus status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
		response.setHeader(HttpHeaders.CACHE_CONTROL, Freshness.NONE);
		String path = AskedPath.of(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)));
		Optional<Whereabouts.Notice> notice = (status == HttpStatus.GONE)
				? this.signposts.gone(path).map(Whereabouts.Gone::notice) : Optional.empty();
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, this.words.language().toLanguageTag());
		return wantsJson(accept, path) ? problem(status, path, notice) : page(status, path, notice);
	}

	// Whoever asks for the page of errors itself has asked for nothing that there is.
	private static HttpStatus status(@Nullable Object code) {
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	private static boolean wantsJson(@Nullable String accept, String path) {
		try {
			List<MediaType> types = MediaType.parseMediaTypes(accept);
			return (path.endsWith(".json") || types.stream().anyMatch((type) -> type.getSubtype().endsWith("json")))
					&& types.stream().noneMatch((type) -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private ResponseEntity<ProblemDetail> problem(HttpStatus status, String path, Optional<Whereabouts.Notice> notice) {
		ProblemDetail problem = ProblemDetail.forStatus(status);
		problem.setInstance(URI.create(UriUtils.encodePath(path, StandardCharsets.UTF_8)));
		notice.ifPresent((withdrawn) -> {
			problem.setDetail(this.words.say("gone.title"));
			problem.setProperty("headline", withdrawn.headline());
			problem.setProperty("language", withdrawn.language().toLanguageTag());
			if (withdrawn.reason() != null) {
				problem.setProperty("reason", withdrawn.reason());
			}
			problem.setProperty("since", this.words.machine(withdrawn.since()));
		});
		return ResponseEntity.of(problem).build();
	}

	private ModelAndView page(HttpStatus status, String path, Optional<Whereabouts.Notice> notice) {
		return switch (status) {
			case NOT_FOUND -> framed("error/lost", this.pages.lost(path), status);
			case GONE -> framed("error/lost", this.pages.gone(path, notice), status);
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
