package press.dateline.newsroom.copy;

import java.util.ArrayList;
import java.util.List;

/**
 * Front matter of which one line holds the story back, and the others are as they come.
 */
final class HeldBack {

	private HeldBack() {
	}

	/** A way to write front matter. */
	enum Syntax {

		YAML("---\n", "---\n", List.of("draft: true", "Draft: yes", "DRAFT: 'on'", "\"draft\": true", "draft : true",
				"draft:\ttrue", "draft: !!bool true", "draft: &d true", "draft: {a: b}", "draft: [true]", "draft: [",
				"draft: perhaps", "draft: \"true", "draft: |\n  true", "draft: true # no", "? draft\n: true",
				"<<: {draft: true}", "params: {draft: true}", "published: false", "publish: no", "status: draft",
				"status: what", "embargo: 2999-01-01", "embargo: soon", "publishDate: 2999-01-01", "expires: never",
				"date: February 30, 2026", "date: 17/01/26", "date: 2999-01-01", "date: *", "date: [2026, 1]"),
				List.of("title: Lake", "title: 'Lake", "title: Lake: the return", "region: [Iran", "- a",
						"tags: {a, b}", "a: *b", "\ttitle: Lake", "standfirst: >\n  a\n  b", "byline: [A, B]",
						"# draft: false", "x", "title: \"a\\q\"", "slug: lake", "a: 'b", "a: b'", "a: \"b", "}", "]",
						"%", "@a: b", "`", "a:b", "lang: en", "kind: news", "a: |\n  ---", "tags:\n- a\n- b", "b: {",
						"", "c: &a [*a]", "!!x")),

		TOML("+++\n", "+++\n",
				List.of("draft = true", "draft=true", "\"draft\" = true", "'draft' = true", "draft = \"yes\"",
						"draft = 1", "draft = [true]", "draft = {a = 1}", "draft = tru", "draft = ", "draft true",
						"published = false", "status = \"draft\"", "status = 7", "embargo = 2999-01-01",
						"embargo = \"soon\"", "expires = \"never\"", "date = 2026-02-30", "date = \"17/01/26\"",
						"date = 2999-01-01", "date = 2026-13-01T00:00:00Z", "draft = true # no", "Draft = true",
						"params = {draft = true}", "params.draft = true", "date = [1]", "date = {}", "publish = false",
						"publishDate = 2999-01-01", "draft = '''true'''", "draft = maybe"),
				List.of("title = 'Lake'", "title = Lake", "title = 'Lake", "region = ['Iran'",
						"regions = ['Iran', 'Iraq']", "a = 1", "a = 1", "b = [", "b = {", "x", "# draft = false",
						"slug = \"lake\"", "c = \"\\q\"", "d.e = 1", "byline = 'A'", "f = 2026-99-99", "= 1", "[", "]",
						"g = '''a\nb'''", "h = \"\"\"a\nb\"\"\"", "i = .5", "j = 0x", "tags = ['a', 'b']",
						"kind = 'news'", "lang = 'en'", "", "k = inf", "l = 1e9", "m = true", "n = ''")),

		JSON("{\n\"a\": 1,\n", "\"z\": 1\n}\n", List.of("\"draft\": true,", "\"draft\": \"yes\",", "\"Draft\": true,",
				"\"draft\" : true,", "\"draft\": 1,", "\"draft\": [true],", "\"draft\": {},", "\"draft\": \"perhaps\",",
				"\"draft\": tru,", "\"draft\": \"true,", "draft: true,", "'draft': true,", "\"published\": false,",
				"\"status\": \"draft\",", "\"embargo\": \"2999-01-01\",", "\"embargo\": \"soon\",",
				"\"expires\": \"never\",", "\"date\": \"2026-02-30\",", "\"date\": \"17/01/26\",",
				"\"date\": \"2999-01-01\",", "\"date\": [1],", "\"date\": {\"a\": 1},", "\"publish\": false,",
				"\"params\": {\"draft\": true},", "\"publishDate\": \"2999-01-01\",", "\"\\u0064raft\": true,",
				"\"draft\":\n\ntrue,", "\"draft\": true", "\"draft\": True,", "\"draft\":,", "\"draft\": TRUE,"),
				List.of("\"title\": \"Lake\",", "\"title\": Lake,", "\"region\": [\"Iran\"],", "\"b\": {},",
						"\"c\": [],", "\"title\": \"Lake\"", "x", ",", "\"d\": \"\\q\",", "\"e\": \"\\u12\",",
						"\"slug\": \"lake\",", "// draft", "/* a */", "\"f\": 01,", "\"g\": NaN,", "\"h\": 'a',",
						"\"i\": [1,],", "\"j\": null,", "\"k\": \"a\tb\",", "\"byline\": [\"A\"],",
						"\"kind\": \"news\",", "\"lang\": \"en\",", "", "\"title\": \"Lake\",", "\"l\": {\"m\": {}},",
						"\"n\": true,", "\"o\": -0,", "\"p\": 1e999,", "\"q\": \"{\",", "\"r\": \"}\",",
						"\"s\" \"t\",")),

		LINES("Title: Lake\n", "\n", List.of("Draft: true", "draft: yes", "DRAFT: on", "Draft : true", "Draft:\ttrue",
				"Draft: perhaps", "Status: draft", "Status: hidden", "Status: what", "Published: false", "Publish: no",
				"Embargo: 2999-01-01", "Embargo: soon", "Expires: never", "Date: February 30, 2026", "Date: 17/01/26",
				"Date: 2999-01-01", "Date: 2026-02-30 10:00", "Publish-Date: 2999-01-01", "PubDate: 2999-01-01",
				"Expiry_Date: never", "Draft: [true]", "Draft: 'yes", "Status: skip", "Status:  Draft ", "draft: ja",
				"published: nope", "publish: ?", "date: ?", "date: today", "embargo: -"),
				List.of("Region: Iran", "Tags: a, b", "Slug: lake", "Category: b", "Authors: A; B", "Summary: a\n  b",
						"Lang: en", "X: y", "A-b: c", "A_b: c", "Modified: 2026-01-18", "Kind: news", "Keywords: k",
						"Y: ", "Z: 'a", "Q: [", "W: {", "E: *", "R: &", "T: |", "U: >", "I: %", "O: @", "P: \"",
						"S: a: b", "D: #", "F: ---", "G: +++", "H: 😀", "J: ا", "K: \\"));

		private final String opening;

		private final String ending;

		private final List<String> holding;

		private final List<String> others;

		Syntax(String opening, String ending, List<String> holding, List<String> others) {
			this.opening = opening;
			this.ending = ending;
			this.holding = holding;
			this.others = others;
		}

	}

	/**
	 * Writes front matter.
	 * @param others which other lines it has
	 * @param place before which of them the line stands that holds the story back
	 * @param line which line that is
	 */
	static String head(Syntax syntax, List<Integer> others, int place, int line) {
		List<String> lines = new ArrayList<>(others.stream().map(syntax.others::get).toList());
		lines.add(Math.min(place, lines.size()), syntax.holding.get(line));
		return syntax.opening + String.join("\n", lines) + "\n" + syntax.ending;
	}

}
