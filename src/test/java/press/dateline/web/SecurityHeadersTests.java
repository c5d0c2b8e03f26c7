package press.dateline.web;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class SecurityHeadersTests {

	private static MockHttpServletResponse answer(boolean secure) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
		request.setSecure(secure);
		MockHttpServletResponse response = new MockHttpServletResponse();
		new SecurityHeaders().doFilter(request, response, new MockFilterChain());
		return response;
	}

	@Test
	void askForTransportSecurityOnlyWhereThereIsSome() throws Exception {
		assertThat(answer(true).getHeader("Strict-Transport-Security")).startsWith("max-age=63072000");
		assertThat(answer(false).getHeader("Strict-Transport-Security")).isNull();
	}

}
