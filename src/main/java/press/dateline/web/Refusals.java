package press.dateline.web;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Turns what a handler could not answer into a status: 301 where the story has moved, 410
 * where it was taken back, 404 for everything else that names nothing, 405 for a method
 * that a page does not have.
 */
@ControllerAdvice
class Refusals {

	private final Signposts signposts;

	Refusals(Signposts signposts) {
		this.signposts = signposts;
	}

	@ExceptionHandler({ NotFoundException.class, NoResourceFoundException.class,
			MethodArgumentTypeMismatchException.class })
	void notFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
		String path = AskedPath.of(request.getRequestURI());
		Optional<String> elsewhere = this.signposts.from(path);
		if (elsewhere.isPresent()) {
			response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
			response.setHeader(HttpHeaders.LOCATION, elsewhere.get());
			response.setHeader(HttpHeaders.CACHE_CONTROL, Freshness.REDIRECT);
		}
		else {
			response.sendError(this.signposts.gone(path).isPresent() ? HttpServletResponse.SC_GONE
					: HttpServletResponse.SC_NOT_FOUND);
		}
	}

	@ExceptionHandler
	void wrongMethod(HttpRequestMethodNotSupportedException ex, HttpServletResponse response) throws IOException {
		Set<String> allowed = new TreeSet<>(Set.of(HttpMethod.OPTIONS.name()));
		Stream.ofNullable(ex.getSupportedMethods()).flatMap(Stream::of).forEach(allowed::add);
		if (allowed.contains(HttpMethod.GET.name())) {
			allowed.add(HttpMethod.HEAD.name());
		}
		response.setHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
		response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
	}

}
