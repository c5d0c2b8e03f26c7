package press.dateline.newsroom;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.copy.CopyReader;
import press.dateline.newsroom.folder.Snapshot;
import press.dateline.picture.Original;
import press.dateline.region.Atlas;
import press.dateline.region.Gazetteer;
import press.dateline.region.Region;
import press.dateline.site.Site;

import org.springframework.stereotype.Component;

/**
 * Stands for everything besides the file that reading it depends on: when it changes,
 * every file is read again.
 */
@Component
class Fingerprint {

	private final Site site;

	private final Atlas atlas;

	private final RegionsFile regions;

	private final NewsroomProperties properties;

	private @Nullable Gazetteer taken;

	private String value = "";

	Fingerprint(Site site, Atlas atlas, RegionsFile regions, NewsroomProperties properties) {
		this.site = site;
		this.atlas = atlas;
		this.regions = regions;
		this.properties = properties;
	}

	/**
	 * Returns the fingerprint that holds once the gazetteer follows the folder.
	 */
	synchronized String after(Snapshot snapshot) {
		this.regions.follow(snapshot);
		Gazetteer gazetteer = this.atlas.current();
		if (this.taken != gazetteer) {
			this.taken = gazetteer;
			this.value = hash(gazetteer);
		}
		return this.value;
	}

	private String hash(Gazetteer gazetteer) {
		StringBuilder all = new StringBuilder().append(CopyReader.VERSION)
			.append('.')
			.append(Original.VERSION)
			.append('\n')
			.append(this.properties.fileSize().toBytes())
			.append(' ')
			.append(this.properties.pictureSize().toBytes())
			.append('\n')
			.append(this.site.language().toLanguageTag())
			.append(this.site.languages())
			.append(this.site.zone())
			.append('\n')
			.append(this.regions.text())
			.append('\n');
		for (Region region : gazetteer.all()) {
			all.append(region.slug()).append(' ').append(region.name()).append(region.parents()).append('\n');
		}
		return DigestUtils.sha256Hex(all.toString());
	}

}
