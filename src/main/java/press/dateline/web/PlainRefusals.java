package press.dateline.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the server refuses before it is known what was asked for: the status in
 * words, and nothing of the program or of what was sent.
 */
class PlainRefusals extends ErrorHandler {

	@Override
	protected void generateResponse(Request request, Response response, int status, String message,
			@Nullable Throwable cause, Callback callback) {
		response.setStatus(status);
		response.write(true, words(status, response.getHeaders()), callback);
	}

	private static ByteBuffer words(int status, HttpFields.Mutable headers) {
		SecurityHeaders.ALWAYS.forEach(headers::put);
		headers.put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
		return ByteBuffer.wrap((status + " " + HttpStatus.getMessage(status) + "\n").getBytes(StandardCharsets.UTF_8));
	}

}
