package press.dateline.browser;

import java.util.List;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers are promised holds for editors: everybody can read the desk, on whatever.
 */
@InBrowser
class DeskTests {

	private static final List<Integer> WIDTHS = List.of(320, 820, 1360);

	private static final List<String> PAGES = List.of("/desk", "/desk?state=held", "/desk?q=keeper", "/desk/problems",
			"/desk/problems?of=warnings", "/desk/editions", "/desk/preview", "/desk/preview/front?at=2026-12-24T08:00",
			"/desk/files/held.md", "/desk/files/draft.md", "/desk/files/proof/everything.md",
			"/desk/preview/files/draft.md");

	@BeforeEach
	void fileWhatEditorsMend(Reader reader) {
		reader.site().save("held.md", "---\ntitle: The keeper forgot a sign\ndate: [2026\n---\n\nThe lamp is lit.\n");
		reader.site().save("draft.md", """
				---
				title: A lighthouse without a place
				date: 2026-01-17
				region: Nowhere at all
				draft: true
				---

				The lamp is lit, and ![](no-such-picture.jpg) shows it.
				""");
	}

	@Test
	void everyPageKeepsTheRulesOfAccessAtEveryWidth(Reader reader) {
		check(reader, AccessRules.ALL, Setting.light(WIDTHS).toList());
	}

	@Test
	void everyPageCanBeReadInTheDark(Reader reader) {
		check(reader, AccessRules.OF_COLOUR, Setting.dark(WIDTHS).toList());
	}

	private static void check(Reader reader, AccessRules rules, List<Setting> settings) {
		Findings findings = new Findings();
		reader.read(settings.get(0), (page) -> {
			page.navigate("/desk/sign-in");
			rules.check(page, "/desk/sign-in", settings, findings);
			Reader.signIn(page);
			for (String path : PAGES) {
				assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
				rules.check(page, path, settings, findings);
			}
		});

		findings.assertNone();
	}

	@Test
	void noPageIsWiderThanItsWindow(Reader reader) {
		Findings findings = new Findings();
		reader.read(new Setting(1360, ColorScheme.LIGHT), (page) -> {
			Reader.signIn(page);
			for (String path : PAGES) {
				page.navigate(path);
				Reflow.check(page, path, List.of(320, 480, 600, 820, 1024, 1360), "", findings);
			}
		});

		findings.assertNone();
	}

}
