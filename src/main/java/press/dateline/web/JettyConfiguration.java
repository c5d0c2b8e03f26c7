package press.dateline.web;

import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;

import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.stereotype.Component;

/**
 * Sets up the server: pages that are in memory leave before a servlet is in sight, and
 * what the server itself refuses is told in a few plain words.
 */
@Component
class JettyConfiguration implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

	// An address with an empty part is a variant of the true one, and led to that.
	private static final UriCompliance ADDRESSES = UriCompliance.DEFAULT.with("variants",
			UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT);

	private final PageCache pages;

	private final PageNames names;

	private final PageAnswers answers;

	private final ServerProperties properties;

	JettyConfiguration(PageCache pages, PageNames names, PageAnswers answers, ServerProperties properties) {
		this.pages = pages;
		this.names = names;
		this.answers = answers;
		this.properties = properties;
	}

	@Override
	public void customize(JettyServletWebServerFactory factory) {
		factory.addServerCustomizers((server) -> {
			for (Connector connector : server.getConnectors()) {
				for (ConnectionFactory connection : connector.getConnectionFactories()) {
					if (connection instanceof HttpConfiguration.ConnectionFactory http) {
						http.getHttpConfiguration().setUriCompliance(ADDRESSES);
					}
				}
			}
			server.setErrorHandler(new PlainRefusals());
			answerFromMemory(server);
		});
	}

	// Where a filter finds out who speaks https to the proxy, pages must pass it.
	private void answerFromMemory(Server server) {
		if (this.properties.getForwardHeadersStrategy() != ForwardHeadersStrategy.FRAMEWORK) {
			server.insertHandler(new PagesInMemory(this.pages, this.names, this.answers));
		}
	}

}
