package press.dateline.desk.access;

import java.util.Locale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Notes in the log who came to the desk, from where and by which way, and who was
 * refused; never what was typed.
 */
@Component
class Register {

	private static final Logger logger = LoggerFactory.getLogger(Register.class);

	void signedIn(Way way, ClientAddress from) {
		logger.info("Signed in to the desk by {} from {}", way, from.text());
	}

	void refused(Way way, ClientAddress from) {
		logger.warn("Refused at the desk: wrong {} from {}", way, from.text());
	}

	void toldToWait(ClientAddress from) {
		logger.warn("Refused at the desk: too many wrong guesses from {}", from.text());
	}

	void signedOut(ClientAddress from) {
		logger.info("Signed out of the desk from {}", from.text());
	}

	/**
	 * By what somebody is known.
	 */
	enum Way {

		PASSWORD, LINK;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
