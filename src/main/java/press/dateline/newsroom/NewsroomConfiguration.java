package press.dateline.newsroom;

import press.dateline.newsroom.copy.CopyReader;
import press.dateline.newsroom.folder.ContentFolder;
import press.dateline.picture.PictureFiles;
import press.dateline.region.Atlas;
import press.dateline.site.Folders;
import press.dateline.site.Site;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Makes the parts of the newsroom that know nothing of the framework.
 */
@Configuration(proxyBeanMethods = false)
class NewsroomConfiguration {

	@Bean
	SubEditor subEditor(Site site, Atlas atlas, NewsroomProperties properties) {
		return new SubEditor(new CopyReader(site, atlas::current, properties.limits()));
	}

	@Bean
	PictureDesk pictureDesk(ContentFolder folder, NewsroomProperties properties, PictureFiles files) {
		return new PictureDesk(folder, properties.pictureSize().toBytes(), files);
	}

	@Bean
	Lease lease(JdbcTemplate jdbc, PlatformTransactionManager transactions, JdbcConnectionDetails store) {
		return new Lease(jdbc, transactions, store.getJdbcUrl());
	}

	@Bean
	ReleaseMarker releaseMarker(Folders folders) {
		return new ReleaseMarker(folders);
	}

	@Bean
	ContentFolder contentFolder(Folders folders, NewsroomProperties properties) {
		return properties.folder(folders.contentFolder());
	}

}
