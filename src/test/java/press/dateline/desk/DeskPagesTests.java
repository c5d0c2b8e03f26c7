package press.dateline.desk;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an editor who has signed in is told of the files.
 */
class DeskPagesTests extends DeskSite {

	private HttpClient editor = HttpClient.newHttpClient();

	@BeforeEach
	void signIn() {
		this.editor = editor();
	}

	@Test
	void tellsOfEveryFileWhateverItIsCalledAndLeadsToIt() {
		Document desk = page("/desk?state=draft");

		for (String name : HOSTILE) {
			Element row = desk.select(".files .path")
				.stream()
				.filter((path) -> path.text().equals(name))
				.findFirst()
				.orElseThrow(() -> new AssertionError("No file " + name));
			Document file = page(row.closest("tr").select("a").attr("href"));
			assertThat(file.select("h1").text()).isEqualTo(SECRET + " in <img src=x onerror=alert(1)>");
			assertThat(file.select(".head code").text()).isEqualTo(name);
			assertThat(page(file.select(".head a[href^=/desk/preview/]").attr("href")).select(".slip b").text())
				.isEqualTo("Preview: a draft");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			public.md | Public since Saturday 17 January 2026 at 00:00 UTC.
			Draft.md  | A draft, because line 5 says so. It goes public when the file no longer says so.
			later.md  | Goes public on Friday 5 March 2100 at 08:00 UTC, because line 5 says so.
			held.md   | Held until its error is mended.
			never.md  | Taken back, because line 4 says so. Readers never had it, and are told nothing of it.
			""")
	void saysHowAFileStandsAndWhy(String path, String standing) {
		assertThat(page("/desk/files/" + path).select(".head").text()).contains(standing);
	}

	@Test
	void saysFromWhichLineEachThingWasUnderstood() {
		assertThat(understood("later.md")).contains("Title | Zanzibar later | front matter | 2 title: Zanzibar later",
				"Embargo | 2100-03-05 08:00 UTC | front matter | 5 embargo: 2100-03-05T08:00:00Z",
				"Slug | zanzibar-later | the title | None", "Pin | yes | front matter | 6 pin: true");
		assertThat(understood("held.md")).as("a date that cannot be read")
			.noneMatch((line) -> line.startsWith("Date") || line.startsWith("Address"));
	}

	@Test
	void hasNoPageOfAFileThatIsNot() {
		for (String address : List.of("/desk/files/nowhere.md", "/desk/files?path=..%2Fsecret.md",
				"/desk/files?path=%00", "/desk/files")) {
			assertThat(send(this.editor, address).statusCode()).as(address).isEqualTo(404);
		}
	}

	@Test
	void leadsFromTheDeskToItsOtherPages() {
		for (String address : page("/desk").select(".desk-bar a").eachAttr("href")) {
			assertThat(page(address).select("h1")).as(address).hasSize(1);
		}
	}

	private List<String> understood(String path) {
		return page("/desk/files/" + path).select("#understood ~ table tbody tr")
			.stream()
			.map((row) -> String.join(" | ", row.select("th, td").eachText()))
			.toList();
	}

	private Document page(String address) {
		HttpResponse<String> answer = send(this.editor, address);
		assertThat(answer.statusCode()).as(address).isEqualTo(200);
		return Jsoup.parse(answer.body());
	}

}
