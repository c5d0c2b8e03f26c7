package press.dateline.syndication;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.List;

import press.dateline.article.Edition;

/**
 * Puts into messages what one program is told of new editions.
 */
interface Messenger {

	/** Returns whom it tells, as logs name them. */
	String target();

	/**
	 * Returns the messages that tell of an edition.
	 * @param told the number of the edition that was told last
	 * @param edition the edition in force
	 * @throws IOException where they cannot be made now
	 */
	List<HttpRequest> messages(long told, Edition edition) throws IOException;

}
