package press.dateline.newsroom;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import press.dateline.newsroom.copy.CopyReader;
import press.dateline.newsroom.copy.ReadingLimits;
import press.dateline.newsroom.folder.ContentFolder;
import press.dateline.region.Atlas;
import press.dateline.site.Folders;
import press.dateline.site.Site;

/**
 * Makes the parts of the newsroom that know nothing of the framework.
 */
@Configuration(proxyBeanMethods = false)
class NewsroomConfiguration {

	@Bean
	CopyReader copyReader(Site site, Atlas atlas, NewsroomProperties properties) {
		ReadingLimits usual = ReadingLimits.DEFAULTS;
		int fileSize = (int) Math.min(properties.fileSize().toBytes(), Integer.MAX_VALUE);
		return new CopyReader(site, atlas::current,
				new ReadingLimits(fileSize, usual.frontMatterCharacters(), usual.depth()));
	}

	@Bean
	ContentFolder contentFolder(Folders folders, NewsroomProperties properties) {
		return new ContentFolder(folders.contentFolder(), properties.folders(), properties.fileSize().toBytes());
	}

}
