package press.dateline.syndication;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole program on a free port, with the stories of {@link HostileNewsroom}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "dateline.site.url=https://news.example",
				"dateline.syndication.hubs=http://127.0.0.1:9/hub,http://127.0.0.1:9/other",
				"dateline.syndication.security-contact=mailto:security@news.example" })
@ContextConfiguration(initializers = HostileNewsroom.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface HostileSite {

}
