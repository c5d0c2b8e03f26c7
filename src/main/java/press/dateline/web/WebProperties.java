package press.dateline.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How pages leave.
 *
 * @param pageCache how much memory finished pages may take
 */
@ConfigurationProperties("dateline.web")
public record WebProperties(@DefaultValue("64MB") DataSize pageCache) {
}
