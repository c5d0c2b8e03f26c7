package press.dateline.desk;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import press.dateline.web.Address;
import press.dateline.web.AskedPath;
import press.dateline.web.NotFoundException;

import org.springframework.web.util.UriUtils;

/**
 * Where the desk tells of a file of the content folder: {@code /desk/files/2026/lake.md}.
 * A path with signs that no web server takes in a path stands in the query instead:
 * {@code /desk/files?path=100%25.md}.
 *
 * @param path the file, below the content folder
 */
public record DeskAddress(String path) {

	/** Where the pages of files are. */
	public static final String FILES = "/desk/files";

	/** Where their previews are. */
	public static final String PREVIEWS = "/desk/preview/files";

	private static final Pattern UNFIT = Pattern.compile("[%;\\\\\\p{Cc}]");

	/** Returns the address of the page of the file. */
	public String page() {
		return in(FILES);
	}

	/** Returns the address of its preview. */
	public String preview() {
		return in(PREVIEWS);
	}

	private String in(String folder) {
		return UNFIT.matcher(this.path).find() ? folder + "?path=" + UriUtils.encode(this.path, StandardCharsets.UTF_8)
				: new Address(folder + "/" + this.path).toString();
	}

	/**
	 * Reads which file a request asks for.
	 * @param folder {@link #FILES} or {@link #PREVIEWS}
	 * @throws NotFoundException where no file can have such a name
	 */
	public static DeskAddress asked(HttpServletRequest request, String folder) {
		String query = request.getParameter("path");
		String path = (query != null) ? query
				: AskedPath.of(request.getRequestURI()).substring(folder.length()).replaceFirst("^/", "");
		if (path.indexOf('\0') >= 0) {
			throw new NotFoundException("No file has such a name");
		}
		return new DeskAddress(path);
	}

}
