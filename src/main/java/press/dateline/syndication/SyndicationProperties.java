package press.dateline.syndication;

import java.net.URI;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the news travels by other programs.
 *
 * @param hubs the WebSub hubs that tell subscribers of new editions; none by default
 */
@ConfigurationProperties("dateline.syndication")
public record SyndicationProperties(@DefaultValue List<URI> hubs) {

	public SyndicationProperties {
		hubs = List.copyOf(hubs);
	}

}
