package press.dateline.desk.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import press.dateline.desk.DeskPage;
import press.dateline.web.NotFoundException;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Knows no page of the desk for a request that has not come through the door: the server
 * and the handlers each have their own way to read an address, and a spelling that only
 * one of them takes for the desk’s must lead nowhere.
 */
class OnlyThroughTheDoor implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && method.getBeanType().isAnnotationPresent(DeskPage.class)
				&& SecurityContextHolder.getContext().getAuthentication() == null) {
			throw new NotFoundException("Not through the door of the desk: " + request.getRequestURI());
		}
		return true;
	}

}
