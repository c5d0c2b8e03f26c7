package press.dateline.newsroom.copy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.newsroom.copy.WireHeader.Kind;
import press.dateline.region.Gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

class WireHeaderTests {

	private static final String STORY = "The lake has gained water for the third year, the ministry said.";

	private final Dates dates = new Dates(new DateWords(List.of(Locale.ENGLISH, Locale.forLanguageTag("fa"))));

	private WireHeader read(String text) {
		return WireHeaderReader.read(text, this.dates, Gazetteer.shipped());
	}

	private static String kinds(WireHeader header) {
		return List.of(Kind.values())
			.stream()
			.filter((kind) -> header.line(kind).isPresent())
			.map((kind) -> kind.name().toLowerCase(Locale.ROOT) + "=" + header.line(kind).get().number())
			.collect(Collectors.joining(" "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			17 January 2026/Iran//STORY                              | date=1 region=2
			Iran/17 January 2026//STORY                              | date=2 region=1
			//Iran////17 January 2026//STORY                         | date=7 region=3
			17 January 2026/Iran/STORY                               | date=1 region=2
			STORY                                                    | ''
			A Headline//STORY                                        | headline=1
			A Headline/Iran//STORY                                   | region=2 headline=1
			By A. Writer/Iran//STORY                                 | region=2 byline=1
			Iran/By A. Writer//STORY                                 | region=1 byline=2
			By A. Writer//A Headline//STORY                          | byline=1 headline=3
			By the Africa desk/Chad/A Headline//STORY                | region=2 byline=1 headline=3
			By the Middle East desk/Iran//STORY                      | region=2 byline=1
			By the numbers/Iran//STORY                               | region=2 headline=1
			Iran/Russia//STORY                                       | region=1
			2026-01-17/2026-01-18/Iran//STORY                        | date=1
			TEHRAN, Jan. 17 (WIRE) —/Iran//STORY                     | region=2 place=1
			A Headline/Another One//STORY                            | ''
			A Headline.//STORY                                       | ''
			- a list//STORY                                          | ''
			> a quotation//STORY                                     | ''
			1. a list//STORY                                         | ''
			![a picture](x.png)//STORY                               | ''
			<p>a paragraph</p>//STORY                                | ''
			'    code//STORY'                                        | ''
			***//STORY                                               | ''
			""")
	void findsTheLinesOfAHeader(String lines, String kinds) {
		WireHeader header = read(lines.replace("/", "\n").replace("STORY", STORY));

		assertThat(kinds(header)).isEqualTo(kinds);
	}

	@Test
	void keepsTheNumbersOfTheLinesBelow() {
		WireHeader header = read("17 January 2026\nIran\n\n" + STORY);

		assertThat(header.body()).isEqualTo("\n\n\n" + STORY);
	}

	@Test
	void leavesTheFirstHeadingInTheText() {
		WireHeader header = read("# A heading\n2026-01-17\nIran\n\n" + STORY);

		assertThat(kinds(header)).isEqualTo("date=2 region=3");
		assertThat(header.body()).startsWith("# A heading\n");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			TEHRAN, Jan. 17 (WIRE) — The lake         | TEHRAN         | Jan. 17          | WIRE
			TEHRAN, Jan. 17 (WIRE) - The lake         | TEHRAN         | Jan. 17          | WIRE
			TEHRAN, Jan. 17 (WIRE)— The lake          | TEHRAN         | Jan. 17          | WIRE
			TEHRAN, Jan. 17 (WIRE) -- The lake        | TEHRAN         | Jan. 17          | WIRE
			TEHRAN, Iran (WIRE) – The lake            | TEHRAN, Iran   | -                | WIRE
			TEHRAN, January 17, 2026 — The lake       | TEHRAN         | January 17, 2026 | -
			TEHRAN, Iran, Jan. 17, 2026 (WIRE) — The lake | TEHRAN, Iran | Jan. 17, 2026  | WIRE
			**TEHRAN, Jan. 17 (WIRE)** — The lake     | TEHRAN         | Jan. 17          | WIRE
			**TEHRAN, Jan. 17 (WIRE) —** The lake     | TEHRAN         | Jan. 17          | WIRE
			Tehran (News Wire) — The lake             | Tehran         | -                | News Wire
			XANADU, Jan. 17 (WIRE) — The lake         | XANADU         | Jan. 17          | WIRE
			تهران (خبر) — The lake                    | تهران          | -                | خبر
			""")
	void liftsPlaceDateAndAgency(String line, String place, String date, String agency) {
		WireHeader header = read("Iran\n\n" + line);

		AgencyLine lifted = header.agency().orElseThrow();
		assertThat(List.of(lifted.place(), Optional.ofNullable(lifted.date()), Optional.ofNullable(lifted.agency())))
			.isEqualTo(List.of(place, Optional.ofNullable(date), Optional.ofNullable(agency)));
		assertThat(header.body()).isEqualTo("\n\nThe lake");
		assertThat(header.inFile(3, 1).column() - 1).isEqualTo(line.length() - "The lake".length());
	}

	@ParameterizedTest
	@ValueSource(strings = { "WATER — it is back", "Apple (AAPL) — the firm", "The WHO (the body) — said",
			"Iran–Russia ties", "TEHRAN, Jan. 17 (WIRE) The lake", "Xanadu, Jan. 17 (WIRE) — mixed case and unknown",
			"It is, as of Jan. 17 — said" })
	void leavesOtherDashesInTheText(String line) {
		assertThat(read("Iran\n\n" + line + "\n").agency()).isEmpty();
	}

}
