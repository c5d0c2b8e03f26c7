package press.dateline.article;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import press.dateline.region.Atlas;
import press.dateline.site.Site;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;

/**
 * A test of the archive on an empty H2 in memory, each method in a transaction of its
 * own. With {@code -Ddateline.test.store=jdbc:postgresql:…} on an empty PostgreSQL.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(showSql = false,
		properties = { "spring.test.database.replace=none",
				"spring.datasource.url=${dateline.test.store:jdbc:h2:mem:archive-${random.uuid}}",
				"spring.jpa.properties.hibernate.session_factory.statement_inspector=press.dateline.article.AskedSql" })
@EnableConfigurationProperties(Site.class)
@Import({ Archive.class, Holdings.class, History.class, Errata.class, Chronicle.class, CopyDesk.class, Editions.class,
		Teller.class, Foresight.class, Atlas.class })
@interface ArchiveTest {

}
