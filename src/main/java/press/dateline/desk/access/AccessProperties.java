package press.dateline.desk.access;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the desk is entered.
 *
 * @param password the password of the editors, plain or as {@code {bcrypt}$2a$…};
 * {@code null} lets them enter by a link in the log
 */
@ConfigurationProperties("dateline.desk")
public record AccessProperties(@Nullable String password) {

	/** Says nothing of the password. */
	@Override
	public String toString() {
		return "AccessProperties[password=" + ((this.password != null) ? "set" : "none") + "]";
	}

}
