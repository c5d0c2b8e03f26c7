package press.dateline.site;

import java.nio.file.Path;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The two folders the site lives from. They are text here because the framework would
 * look for a {@link Path} on the class path first.
 *
 * @param content the newsroom: what editors file
 * @param data what the folder cannot say: the store, and what was made from the copy
 */
@Validated
@ConfigurationProperties("dateline")
public record Folders(@DefaultValue("content") @NotBlank String content, @DefaultValue("data") @NotBlank String data) {

	/** Returns the content folder as an absolute path; it may not exist. */
	public Path contentFolder() {
		return Path.of(this.content).toAbsolutePath().normalize();
	}

	/** Returns the data folder as an absolute path; it may not exist. */
	public Path dataFolder() {
		return Path.of(this.data).toAbsolutePath().normalize();
	}

}
