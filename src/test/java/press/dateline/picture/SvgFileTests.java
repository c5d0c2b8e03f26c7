package press.dateline.picture;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SvgFileTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "width='640' height='480'|640|480", "width='2in' height='25.4mm'|192|96",
					"viewBox='0 0 800 600'|800|600", "viewBox='0,0,800.4,600'|800|600",
					"width='100%' viewBox='0 0 800 600'|800|600", "width='400' viewBox='0 0 800 600'|400|300",
					"height='1em' viewBox='0 0 800 600'|800|600", "x='0'|300|150", "width='1...' height='-4'|300|150",
					"width='99999999999999' height='0.001'|100000|1" })
	void readsItsSize(String attributes, int width, int height) throws UnfitPictureException {
		assertThat(Original.of(svg(attributes, ""))).isEqualTo(new Original(Format.SVG, width, height, false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<path d='M0 0H9'/>",
			"<defs><linearGradient id='a'/><linearGradient id='b' href='#a'/></defs><rect fill='url(#b)'/>",
			"<use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='#x'/>",
			"<style>.a{fill:url(#b)} @media print{.a{fill:none}}</style><linearGradient id='b'/>",
			"<style><![CDATA[a{fill:red}]]></style>",
			"<sodipodi:namedview xmlns:sodipodi='http://sodipodi.sourceforge.net/x' sodipodi:docname='C:\\a(1).svg'/>",
			"<title>url(http://example.org) is text here</title>", "<filter id='f'><feGaussianBlur/></filter>",
			"<rect><animate attributeName='x' to='9'/></rect>", "<g style='fill:url( \"#a\" )'/>" })
	void takesWhatOnlyDraws(String content) throws UnfitPictureException {
		assertThat(Original.of(svg("width='9' height='9'", content)).width()).isEqualTo(9);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<script href='data:text/javascript,1'/>", "<foreignObject/>",
			"<iframe xmlns='http://www.w3.org/1999/xhtml' src='#'/>",
			"<h:script xmlns:h='http://www.w3.org/1999/xhtml'/>", "<g onload='x()'/>", "<g ONCLICK='x()'/>",
			"<a href='https://example.org/'/>", "<a href='javascript:alert(1)'><path/></a>", "<audio/>", "<handler/>" })
	void refusesWhatDoesMoreThanDraw(String content) {
		assertRefused(svg("", content)).containsAnyOf("does more than draw", "reacts to its reader");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<image href='https://example.org/a.png'/>", "<image href='a.png'/>",
			"<use xmlns:l='http://www.w3.org/1999/xlink' l:href='other.svg#a'/>",
			"<image href=' &#106;avascript:alert(1)'/>", "<image href='data:image/svg+xml;base64,PHN2Zy8+'/>",
			"<image href='data:text/html,x'/>", "<rect fill='url(https://example.org/a#b)'/>",
			"<rect fill='URL( //example.org )'/>", "<rect style='fill:\\75rl(//example.org)'/>",
			"<style>@import 'https://example.org/a.css';</style>", "<style>@\\69mport 'a.css';</style>",
			"<style>a{background:url(data:image/png;base64,AAAA)}</style>",
			"<style><![CDATA[a{b:image-set('a.png' 1x)}]]></style>", "<style>a{b:u<!-- -->rl(//example.org)}</style>",
			"<g xml:base='https://example.org/'/>", "<feImage href='//example.org/a.png'/>" })
	void refusesWhatLiesOutside(String content) {
		assertRefused(svg("", content)).contains("outside itself");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<set attributeName='href' to='javascript:alert(1)'/>",
			"<animate attributeName='xlink:href' values='a;b'/>", "<set attributeName='onclick' to='a()'/>" })
	void refusesToAnimateWhatItRefers(String content) {
		assertRefused(svg("", content)).contains("reacts to its reader");
	}

	@Test
	void takesAnEmbeddedPictureAndChecksIt() throws UnfitPictureException {
		assertThat(Original.of(svg("width='9'", embedded(Samples.png(4, 4)))).width()).isEqualTo(9);
		assertRefused(svg("", embedded(Samples.pngClaiming(9000, 9000)))).contains("within the SVG", "50 million");
		assertRefused(svg("", embedded(Samples.latin("no")))).contains("within the SVG", "not a picture");
	}

	@Test
	void refusesDocumentTypesAndInstructions() {
		String entity = "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><svg xmlns='" + SvgRules.SVG
				+ "'>&a;</svg>";

		assertRefused(entity.getBytes(StandardCharsets.UTF_8)).contains("DOCTYPE");
		assertRefused(Samples
			.latin("<?xml version='1.0'?><?xml-stylesheet href='a.css'?><svg xmlns='" + SvgRules.SVG + "'/>"))
			.contains("xml-stylesheet");
	}

	@Test
	void refusesOtherEncodingsAndBrokenXml() {
		String latin = "<?xml version='1.0' encoding='ISO-8859-1'?><svg xmlns='" + SvgRules.SVG
				+ "'><title>é</title></svg>";

		assertRefused(latin.getBytes(StandardCharsets.ISO_8859_1)).contains("UTF-8");
		assertRefused(latin.getBytes(StandardCharsets.UTF_8)).contains("UTF-8");
		assertRefused(svg("", "<g>")).contains("well-formed", "line 1");
		assertRefused(Samples.latin("<svg/>")).contains("first element");
	}

	@Test
	void refusesStylesInPieces() {
		assertRefused(svg("", "<style>a{b:<g/>url(//example.org)}</style>")).contains("elements in it");
	}

	@Test
	void refusesWhatIsTooMuchWork() {
		StringBuilder laughs = new StringBuilder("<g id='a0'><path/></g>");
		for (int i = 0; i < 9; i++) {
			String use = "<use href='#a" + i + "'/>";
			laughs.append("<g id='a").append(i + 1).append("'>").append(use.repeat(10)).append("</g>");
		}

		assertRefused(svg("", laughs.toString())).contains("so often");
		assertRefused(svg("", "<g id='a'><use href='#a'/></g>")).contains("uses itself");
		assertRefused(svg("", "<g>".repeat(200) + "</g>".repeat(200))).contains("nested");
		assertRefused(svg("", " ".repeat(1_000_000))).contains("1 MB");
	}

	@ParameterizedTest
	@ValueSource(strings = { "rect{fill:url(#a)}", "rect{fill:URL( '#a' )}", "rect{mask:url(#none)}",
			"*{clip-path:url(\"#a\")}" })
	void refusesStylesThatUseMoreThanAGradient(String style) {
		assertRefused(svg("", "<style>" + style + "</style><pattern id='a'><rect/></pattern>")).contains("A style",
				"no gradient");
	}

	@ParameterizedTest
	@ValueSource(strings = { "URL(#%s)", "url(#%s)" })
	void weighsReferencesHoweverTheyAreWritten(String reference) {
		String id = "a".repeat(300);
		String itself = "<pattern id='" + id + "'><rect fill='" + reference.formatted(id) + "'/></pattern>";

		assertRefused(svg("", itself)).contains("uses itself");
	}

	@Test
	void followsLongChainsWithoutLosingItself() {
		StringBuilder chain = new StringBuilder();
		for (int i = 0; i < 20_000; i++) {
			chain.append("<use id='").append(i).append("' href='#").append(i + 1).append("'/>");
		}

		assertRefused(svg("", chain.toString())).contains("uses itself");
	}

	private static String embedded(byte[] picture) {
		return "<image href='data:image/png;base64," + Base64.getEncoder().encodeToString(picture) + "'/>";
	}

	private static byte[] svg(String attributes, String content) {
		return ("<svg xmlns='" + SvgRules.SVG + "' " + attributes + ">" + content + "</svg>")
			.getBytes(StandardCharsets.UTF_8);
	}

	private static AbstractStringAssert<?> assertRefused(byte[] bytes) {
		return assertThat(assertThatExceptionOfType(UnfitPictureException.class).isThrownBy(() -> Original.of(bytes))
			.actual()
			.getMessage());
	}

}
