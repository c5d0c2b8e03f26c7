package press.dateline.browser;

import java.io.StringReader;
import java.net.http.HttpResponse;

import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * Every page is HTML by the letter of the standard.
 */
@ExtendWith(SiteExtension.class)
class HtmlTests {

	private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

	@Test
	void everyPageIsHtmlWithoutAnError(Crawl crawl) throws Exception {
		Findings findings = new Findings();
		SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
		checker.setUpMainSchema(HTML, new Errors("the rules of HTML", findings));
		for (HttpResponse<String> answer : crawl.answers().values()) {
			checker.setUpValidatorAndParsers(new Errors(answer.uri().getPath(), findings), false, false);
			checker.checkHtmlInputSource(new InputSource(new StringReader(answer.body())));
		}

		findings.assertNone();
	}

	/**
	 * Notes what the checker says about one page; its warnings are advice and left out.
	 */
	private record Errors(String page, Findings findings) implements ErrorHandler {

		@Override
		public void warning(SAXParseException warning) {
			// Advice.
		}

		@Override
		public void error(SAXParseException error) {
			this.findings.add(this.page + ":" + error.getLineNumber(), error.getMessage());
		}

		@Override
		public void fatalError(SAXParseException error) {
			error(error);
		}

	}

}
