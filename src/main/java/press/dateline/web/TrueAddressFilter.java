package press.dateline.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads from every variant of an address to its one true form, in one step: a variant of
 * an address that has moved leads straight to where it is now.
 */
@Component
@Order(FilterOrder.TRUE_ADDRESS)
class TrueAddressFilter extends OncePerRequestFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD");

	// What is below these is spelt as files are, which may differ in case alone.
	private static final List<String> FILES = List.of("/desk/files/", "/desk/preview/");

	private final Signposts signposts;

	// Filters are made with the web server, before the store is ready to be asked.
	TrueAddressFilter(@Lazy Signposts signposts) {
		this.signposts = signposts;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<TrueAddress> address = TrueAddress.of(request.getRequestURI(), request.getQueryString());
		if (address.isEmpty()) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
		else if (address.get().isTrue() || isOfAFile(address.get()) || !READING.contains(request.getMethod())) {
			chain.doFilter(request, response);
		}
		else {
			lead(address.get(), response);
		}
	}

	private static boolean isOfAFile(TrueAddress address) {
		return FILES.stream().anyMatch(address.asked()::startsWith);
	}

	private void lead(TrueAddress address, HttpServletResponse response) {
		String location = this.signposts.from(address.asked())
			.or(() -> this.signposts.from(address.path()))
			.orElseGet(address::location);
		response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
		response.setHeader(HttpHeaders.LOCATION, location);
		response.setHeader(HttpHeaders.CACHE_CONTROL, Freshness.REDIRECT);
	}

}
