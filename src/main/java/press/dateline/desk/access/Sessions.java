package press.dateline.desk.access;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The sessions of the desk. They are in the store, so that they outlast a restart and
 * hold on every node that shares it.
 */
@Configuration(proxyBeanMethods = false)
class Sessions {

	/** Only here does a browser send its cookies. */
	static final String PATH = "/desk";

	private static final Duration LONGEST_PAUSE = Duration.ofHours(12);

	@Bean
	JdbcIndexedSessionRepository sessionsInTheStore(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
		TransactionTemplate own = new TransactionTemplate(transactions);
		own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		JdbcIndexedSessionRepository sessions = new JdbcIndexedSessionRepository(jdbc, own);
		sessions.setTableName("desk_session");
		sessions.setDefaultMaxInactiveInterval(LONGEST_PAUSE);
		sessions.setCleanupCron(Scheduled.CRON_DISABLED);
		sessions.setConversionService(texts());
		return sessions;
	}

	// What is in the store is read back as text and never as an object of Java.
	private static ConversionService texts() {
		GenericConversionService texts = new GenericConversionService();
		texts.addConverter(Object.class, byte[].class, (text) -> ((String) text).getBytes(StandardCharsets.UTF_8));
		texts.addConverter(byte[].class, Object.class, (bytes) -> new String(bytes, StandardCharsets.UTF_8));
		return texts;
	}

	/** Puts sessions behind the requests that pass; for the door of the desk alone. */
	static SessionRepositoryFilter<?> filter(JdbcIndexedSessionRepository sessions) {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setCookieName("desk");
		cookie.setCookiePath(PATH);
		// A link in a letter leads to where the editor is signed in.
		cookie.setSameSite("Lax");
		CookieHttpSessionIdResolver ids = new CookieHttpSessionIdResolver();
		ids.setCookieSerializer(cookie);
		SessionRepositoryFilter<?> filter = new SessionRepositoryFilter<>(sessions);
		filter.setHttpSessionIdResolver(ids);
		return filter;
	}

}
