package press.dateline.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import press.dateline.picture.PictureFiles;
import press.dateline.site.Folders;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Keeps the store as a file in the data folder, unless {@code spring.datasource.url}
 * names a database; the bytes of pictures are files beside it.
 */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

	// The application closes the store itself. Without a server mode the file is locked
	// by the operating system, which frees it even when the process is killed; a second
	// instance fails with H2's DATABASE_ALREADY_OPEN_1 (90020). The cache of prepared
	// statements is 8 by default, fewer than one page asks.
	private static final String OPTIONS = ";DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=256";

	@Bean
	@Conditional(NoDatabaseNamed.class)
	JdbcConnectionDetails storeFile(Folders folders) {
		return new StoreFile(url(folders.dataFolder()));
	}

	@Bean
	PictureFiles pictureFiles(Folders folders) {
		return new PictureFiles(folders.dataFolder().resolve("pictures"));
	}

	private static String url(Path folder) {
		if (folder.toString().contains(";")) {
			throw new IllegalArgumentException("The data folder " + folder
					+ " has a semicolon in its path, which the store cannot open. Set dateline.data to another folder.");
		}
		try {
			Files.createDirectories(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The data folder " + folder
					+ " cannot be created. Set dateline.data to a folder that can be written.", ex);
		}
		return "jdbc:h2:file:" + folder.resolve("dateline").toString().replace('\\', '/') + OPTIONS;
	}

	private record StoreFile(String getJdbcUrl) implements JdbcConnectionDetails {

		@Override
		public String getUsername() {
			return "sa";
		}

		@Override
		public String getPassword() {
			return "";
		}

	}

	private static final class NoDatabaseNamed implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
		}

	}

}
