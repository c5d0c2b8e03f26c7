package press.dateline;

import java.util.OptionalInt;

import press.dateline.command.CommandLine;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The program: a news site whose newsroom is a folder.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Dateline {

	/**
	 * Serves the site, or runs the command that the first word names.
	 * @param args {@code [serve|check|new|release|prepare] [--name=value ...]}
	 */
	public static void main(String[] args) {
		CommandLine commandLine = new CommandLine(args);
		OptionalInt status = commandLine.run(System.out, System.err);
		if (status.isPresent()) {
			System.exit(status.getAsInt());
		}
		SpringApplication.run(Dateline.class, commandLine.options());
	}

}
