package press.dateline.newsroom.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Copy as nobody files it in good faith: good copy spoilt, and bad copy made of what
 * readers of text stumble over. A seed always makes the same.
 */
final class FoulCopy {

	private static final int MOST_CHANGES = 8;

	private static final int LONGEST = 40_000;

	private static final List<String> NAMES = List.of("lake-urmia-report.md", "2026-01-17-lake.fa.md",
			"_pages/about.md", "2026/01/17/vote/index.md", "_drafts/half.md", "README.md", "notes.txt",
			"blog/_index.md", "a.b.c.md", "fa/دریاچه.md", "_posts/2026-02-30-x.md", "-.md", "‮x.md", "2026-13-40-.md",
			"CON.md", "%2e%2e.md", "é.md");

	private static final List<String> PIECES = List.of("---\n", "+++\n", "{\n", "}\n", "...\n", "---yaml\n", "\uFEFF",
			"title: x\n", "title: [\n", "title: >\n  a\n\n  b\n", "title: \"\\u0000\\x07\"\n", "date: 2026-01-17\n",
			"date: 0000-00-00\n", "date: 99999-12-31\n", "date: 2026-01-17T24:00:00+18:59\n", "date: !!timestamp 1\n",
			"draft: true\n", "draft: maybe\n", "expires: 2020-01-01\n", "embargo: 2999-01-01\n", "a: &a [*a]\n",
			"a: &a {b: c}\nd: *a\n", "<<: {draft: true}\n", "tags: [a, [b, [c]], {d: e}]\n", "tags: a,,,b; c\n",
			"aliases: [/a/../b, //c, '/%zz', '/a\\b', 'javascript:x', /2026, /search]\n", "slug: ../../x\n",
			"slug: '🙂'\n", "image: {src: '../../x.png', alt: [a]}\n", "image: //h/x.png\n", "lang: zz-ZZ-x\n",
			"corrections:\n  - date: soon\n    text: x\n  - y\n  - {}\n", "kind: [live]\n", "pin: {until: x}\n",
			"region: [Iran, '', Atlantis, {name: x}]\n", "? [a, b]\n: c\n", "%YAML 9.9\n", "!!java.net.URL [x]\n",
			"title = 'x'\n", "draft = true\n", "date = 2026-02-30\n", "[extra]\n", "[[a]]\n", "a.b.c = {}\n",
			"\"title\": \"\\ud800\",\n", "January 17, 2026\n", "Iran\n\n", "By A. Writer\n", "TEHRAN, Jan. 17 (AP) — ",
			"31/31/31\n", "# \n", "## a {#b .c d=e}\n", "a\n===\n", "***\n", "> ", "- ", "1. ", "- [x] ", "\t", "    ",
			"```\n", "~~~a b\n", "`", "*", "**", "_", "~~", "[", "](", ")", "![", "<", ">", "&#0;", "&colon;", "&", "|",
			"|-|:-:|\n", "|a|b|\n", "[a]: b 'c\n", "[^a]", "[^a]: b\n", "\\", "<a href='", "<b>", "</b>", "<!--", "-->",
			"<![CDATA[", "<?", "<table>", "<td>", "<pre>", "<svg>", "<script>", "</script>", "<style>",
			"<details open>", "javascript:", "https://x.example/", "www.x.example", "a@b.example", "{{< a b=\"", ">}}",
			"{{% ", "%}", "{% raw %}", "{% endraw %}", "{{ x }}", "{: .x}", "[[a|b]]", "![[a]]", "::: x\n", "$$", "\n",
			"\n\n", "\r", "\r\n", " ", "\u0085", "\u2028", "\u00A0", "\u200B", "\u200F", "\u202E", "\u2066", "\u0301",
			"\uD835\uDD38", "😀", "ا", "۱۴۰۴", "İ", "ﷺ", "\uFFFE", "\u0001", "\u001B[31m", "\0");

	private static final List<byte[]> GOOD = good();

	private final Random random;

	FoulCopy(long seed) {
		this.random = new Random(seed);
	}

	private static List<byte[]> good() {
		try (Stream<Path> files = Files.walk(Path.of("src/test/resources/copy"))) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> !Expectation.isOne(file))
				.sorted()
				.map(FoulCopy::bytes)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Makes one file. */
	CopyFile file() {
		return CopyFile.of(any(NAMES), bytes(), Instant.parse("2026-02-03T10:00:00Z"));
	}

	private byte[] bytes() {
		byte[] good = any(GOOD);
		String text = switch (this.random.nextInt(4)) {
			case 0 -> headed(pieces(6), pieces(30));
			case 1 -> pieces(40);
			case 2 -> headed("title: Lake\ndate: 2026-01-17\n", repeated());
			default -> spoilt(new String(good, StandardCharsets.UTF_8));
		};
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		if (this.random.nextInt(20) == 0 && bytes.length > 0) {
			bytes[this.random.nextInt(bytes.length)] = (byte) this.random.nextInt();
		}
		return bytes;
	}

	private String headed(String head, String body) {
		String fence = (this.random.nextInt(4) == 0) ? "+++\n" : "---\n";
		return fence + head + fence + body;
	}

	private String pieces(int most) {
		StringBuilder text = new StringBuilder();
		for (int left = this.random.nextInt(most); left >= 0; left--) {
			text.append(piece());
		}
		return text.toString();
	}

	// Whatever takes more than its share of time shows when it comes a thousand times.
	private String repeated() {
		String unit = pieces(4);
		int most = Math.max(1, LONGEST / unit.length());
		int times = 1 + this.random.nextInt(most);
		return pieces(3) + unit.repeat(times) + pieces(3)
				+ (this.random.nextBoolean() ? pieces(2).repeat(times / 4) : "");
	}

	private String piece() {
		return (this.random.nextInt(3) == 0) ? "The lake has gained water. " : any(PIECES);
	}

	private String spoilt(String good) {
		StringBuilder text = new StringBuilder(good);
		for (int left = this.random.nextInt(MOST_CHANGES); left >= 0; left--) {
			int start = this.random.nextInt(text.length() + 1);
			int end = Math.min(text.length(), start + this.random.nextInt(12));
			switch (this.random.nextInt(6)) {
				case 0 -> text.delete(start, end);
				case 1 -> text.insert(start, text.substring(start, end).repeat(1 + this.random.nextInt(40)));
				case 2 -> text.setLength(start);
				case 3 -> text.insert(start, new String(any(GOOD), StandardCharsets.UTF_8));
				case 4 -> text.insert(start, Character.toString(this.random.nextInt(Character.MAX_CODE_POINT + 1)));
				default -> text.insert(start, piece());
			}
		}
		return text.toString();
	}

	private <T> T any(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

}
