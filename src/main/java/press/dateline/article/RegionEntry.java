package press.dateline.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A story listed under a region that it names, or that holds one that it names.
 */
@Entity
@Table(name = "article_region")
class RegionEntry extends Entry {

	RegionEntry() {
	}

	RegionEntry(Article article, String slug, @Nullable Integer filedAs) {
		super(article, slug, filedAs);
	}

	@Override
	String name() {
		return "";
	}

}
