package press.dateline.desk.preview;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How previews are shown to readers without access to the desk.
 *
 * @param linkLife for how long at least a link to a preview is good, above zero
 */
@ConfigurationProperties("dateline.desk.preview")
public record PreviewProperties(@DefaultValue("7d") Duration linkLife) {

	public PreviewProperties {
		if (linkLife.isNegative() || linkLife.isZero()) {
			throw new IllegalArgumentException("dateline.desk.preview.link-life must be above zero, for example 7d");
		}
	}

}
