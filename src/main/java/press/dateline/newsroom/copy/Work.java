package press.dateline.newsroom.copy;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

import press.dateline.markdown.SourceFolder;
import press.dateline.newsroom.copy.Value.Text;

/**
 * Finds what a story shares with its versions in other languages: the key of its front
 * matter, the original that the key names as a file, or its own path without the
 * language: {@code 2026/vote.fa.md} is a version of {@code 2026/vote.md}.
 */
final class Work {

	private static final int LONGEST = 200;

	private static final Pattern FILE = Pattern.compile("(?i).+\\.(?:md|mdx|markdown|txt)");

	// Pelican marks a translation so, and finds the original by its name.
	private static final Pattern MARK = Pattern.compile("(?i)true|false|yes|no");

	private Work() {
	}

	static String of(Sheet sheet) {
		String own = sheet.name().work(sheet.site());
		Optional<Text> key = sheet.front()
			.text(Field.TRANSLATION, sheet.notes())
			.filter((text) -> !MARK.matcher(text.text().strip()).matches());
		if (key.isEmpty()) {
			inferOwn(own, sheet);
			return own;
		}
		String text = Normalizer.normalize(key.get().text().strip(), Normalizer.Form.NFC);
		if (text.isEmpty() || text.length() > LONGEST) {
			sheet.notes()
				.warn(key.get().position(), "The key for translations is empty or too long; it is passed over. "
						+ "Write the same short word in every version, or the name of the original's file.");
			return own;
		}
		sheet.notes().infer("version of", text, key.get().position().line(), "front matter");
		return FILE.matcher(text).matches() ? ofFile(text, key.get(), sheet) : text;
	}

	private static void inferOwn(String own, Sheet sheet) {
		if (sheet.name().language() != null) {
			sheet.notes().infer("version of", own, 0, "the path of the file, without the language in it");
		}
	}

	private static String ofFile(String file, Text key, Sheet sheet) {
		Optional<String> path = SourceFolder.of(sheet.file().path()).resolve(file);
		if (path.isEmpty()) {
			sheet.notes()
				.warn(key.position(), Wording.quote(file) + " leads out of the content folder; it is passed over. "
						+ "Name the original from the folder of this file.");
		}
		return FileName.of(path.orElse(sheet.file().path()), sheet.site()).work(sheet.site());
	}

}
