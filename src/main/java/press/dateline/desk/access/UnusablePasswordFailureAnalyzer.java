package press.dateline.desk.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says what is wrong with the password of the desk, and what to do, instead of a stack
 * trace.
 */
class UnusablePasswordFailureAnalyzer extends AbstractFailureAnalyzer<UnusablePasswordException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, UnusablePasswordException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Set one of 12 characters or more, plain or encoded as {bcrypt}$2…, or leave the setting out: "
						+ "the desk is then entered by a link that is written to the log.",
				cause);
	}

}
