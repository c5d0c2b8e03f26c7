package press.dateline.newsroom;

import java.util.UUID;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * The key of a store of its own, which no program has started on yet.
 */
public class TestPreviewKey {

	private final DriverManagerDataSource store = new DriverManagerDataSource(
			"jdbc:h2:mem:preview-key-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");

	private final PreviewKey key = new PreviewKey(new JdbcTemplate(this.store));

	public TestPreviewKey() {
		new ResourceDatabasePopulator(new ClassPathResource("db/migration/V14__preview_key.sql")).execute(this.store);
	}

	/** Starts a program on it. */
	public void takeOne() {
		this.key.afterSingletonsInstantiated();
	}

	public PreviewKey key() {
		return this.key;
	}

}
