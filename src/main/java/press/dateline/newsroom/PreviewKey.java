package press.dateline.newsroom;

import java.security.SecureRandom;
import java.util.HexFormat;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The key that links to previews are signed with: random, and in the store, so that all
 * programs which share it agree, and links outlive a restart.
 */
@Component
public class PreviewKey implements SmartInitializingSingleton {

	private static final int BYTES = 32;

	private final JdbcTemplate jdbc;

	private final SecureRandom random = new SecureRandom();

	PreviewKey(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void afterSingletonsInstantiated() {
		try {
			this.jdbc.update("insert into preview_key (id, secret) select 1, ? where not exists "
					+ "(select 1 from preview_key)", secret());
		}
		catch (DuplicateKeyException ex) {
			// Another program that starts at this moment was first.
		}
	}

	/** Returns the key in force. */
	public byte[] bytes() {
		return HexFormat.of()
			.parseHex(this.jdbc.queryForObject("select secret from preview_key where id = 1", String.class));
	}

	/** Takes another key: whatever was signed with the one in force is worth nothing. */
	public void renew() {
		this.jdbc.update("update preview_key set secret = ? where id = 1", secret());
	}

	private String secret() {
		byte[] bytes = new byte[BYTES];
		this.random.nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

}
