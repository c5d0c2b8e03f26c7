package press.dateline.newsroom;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import press.dateline.article.Archive;
import press.dateline.article.CopyDesk;
import press.dateline.article.Editions;
import press.dateline.article.Teller;
import press.dateline.region.Atlas;
import press.dateline.site.Site;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test of the newsroom on an H2 in memory, with the transactions that the newsroom
 * makes.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(showSql = false,
		properties = { "spring.test.database.replace=none", "dateline.site.zone=UTC",
				"spring.datasource.url=jdbc:h2:mem:newsroom-${random.uuid};DB_CLOSE_DELAY=-1",
				"spring.jpa.hibernate.ddl-auto=validate" })
@EnableConfigurationProperties(Site.class)
@Import({ Archive.class, CopyDesk.class, Editions.class, Teller.class, Atlas.class, Problems.class, TestNewsroom.class,
		MovableClock.class })
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@interface NewsroomTest {

}
