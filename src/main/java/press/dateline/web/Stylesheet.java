package press.dateline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * The style of the site as one file: the manifest with its imports put in place, named by
 * its content so that it can be kept for ever.
 */
@Component
public class Stylesheet {

	private static final String FOLDER = "static/css/";

	private static final Pattern IMPORT = Pattern
		.compile("@import url\\(\"([a-z-]+\\.css)\"\\) layer\\((\\w+)\\)(?: (\\w+))?;");

	private static final Pattern COMMENT = Pattern.compile("/\\*[^*]*+\\*+(?:[^/*][^*]*+\\*+)*+/");

	private static final Pattern INDENT = Pattern.compile("\\R\\s*+");

	private final byte[] bytes;

	private final String name;

	Stylesheet() {
		this("site.css");
	}

	Stylesheet(String manifest) {
		this.bytes = flatten(read(manifest)).getBytes(StandardCharsets.UTF_8);
		this.name = manifest.replace(".css", "." + DigestUtils.md5DigestAsHex(this.bytes).substring(0, 12) + ".css");
	}

	/**
	 * Replaces each import by the file it names, inside its layer and, where it names
	 * one, its medium; comments and indentation are left out.
	 */
	static String flatten(String manifest) {
		String whole = IMPORT.matcher(manifest).replaceAll((line) -> Matcher.quoteReplacement(inPlace(line)));
		return INDENT.matcher(COMMENT.matcher(whole).replaceAll("")).replaceAll("\n").strip() + "\n";
	}

	private static String inPlace(MatchResult line) {
		String layer = "@layer " + line.group(2) + " {\n" + read(line.group(1)) + "}\n";
		return (line.group(3) != null) ? "@media " + line.group(3) + " {\n" + layer + "}\n" : layer;
	}

	private static String read(String file) {
		try {
			return new ClassPathResource(FOLDER + file).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The style sheet " + FOLDER + file + " is missing from the class path", ex);
		}
	}

	/** Returns the file name that pages link to below {@code /css/}. */
	public String name() {
		return this.name;
	}

	/** Returns the style as UTF-8. */
	byte[] bytes() {
		return this.bytes.clone();
	}

}
