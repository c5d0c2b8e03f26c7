package press.dateline.web;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

import org.springframework.http.HttpHeaders;

/**
 * Answers in front of every servlet and filter with pages that are in memory, exactly as
 * {@link PageCacheFilter} would: a third less work for each. Everything else passes on to
 * it.
 */
class PagesInMemory extends Handler.Wrapper {

	// A page says itself for how long it may be kept.
	private static final List<HttpField> SECURITY = SecurityHeaders.ALWAYS.entrySet()
		.stream()
		.filter((header) -> !header.getKey().equals(HttpHeaders.CACHE_CONTROL))
		.<HttpField>map((header) -> new PreEncodedHttpField(header.getKey(), header.getValue()))
		.toList();

	private static final HttpField TRANSPORT = new PreEncodedHttpField(SecurityHeaders.TRANSPORT.getKey(),
			SecurityHeaders.TRANSPORT.getValue());

	private final PageCache pages;

	private final PageNames names;

	private final PageAnswers answers;

	PagesInMemory(PageCache pages, PageNames names, PageAnswers answers) {
		this.pages = pages;
		this.names = names;
		this.answers = answers;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) throws Exception {
		boolean head = HttpMethod.HEAD.is(request.getMethod());
		if (head || HttpMethod.GET.is(request.getMethod())) {
			Optional<KeptPage> page = this.pages.glance(this.names.of(request.getHttpURI().getPathQuery()));
			if (page.isPresent()) {
				PageAnswer answer = this.answers.with(page.get(), conditions(request.getHeaders()));
				send(answer, request.isSecure(), head, response, callback);
				return true;
			}
		}
		return super.handle(request, response, callback);
	}

	private static Conditions conditions(HttpFields headers) {
		return new Conditions(headers.get(HttpHeader.ACCEPT_ENCODING), headers.get(HttpHeader.IF_NONE_MATCH),
				Conditions.seconds(() -> headers.getDateField(HttpHeader.IF_MODIFIED_SINCE)));
	}

	private static void send(PageAnswer answer, boolean secure, boolean head, Response response, Callback callback) {
		HttpFields.Mutable headers = response.getHeaders();
		SECURITY.forEach(headers::add);
		if (secure) {
			headers.add(TRANSPORT);
		}
		answer.headers().forEach(headers::put);
		byte[] body = answer.body();
		if (body == null) {
			response.setStatus(HttpStatus.NOT_MODIFIED_304);
			response.write(true, BufferUtil.EMPTY_BUFFER, callback);
			return;
		}
		headers.put(HttpHeader.CONTENT_LENGTH, body.length);
		response.write(true, head ? BufferUtil.EMPTY_BUFFER : ByteBuffer.wrap(body), callback);
	}

}
