package press.dateline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The program: a news site whose newsroom is a folder.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Dateline {

	public static void main(String[] args) {
		SpringApplication.run(Dateline.class, args);
	}

}
