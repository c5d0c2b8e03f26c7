package press.dateline.search;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the index of the search is.
 *
 * @param cluster the addresses of an OpenSearch or Elasticsearch cluster; none for the
 * embedded engine, which keeps its index in the data folder
 * @param username who asks the cluster
 * @param password of that user
 * @param version of the cluster, for example {@code opensearch:2.19}, so that it need not
 * be there when the site starts
 * @param name of this site's index among those of others in the cluster, in small letters
 */
@ConfigurationProperties("dateline.search")
public record SearchProperties(@DefaultValue List<String> cluster, @Nullable String username, @Nullable String password,
		@DefaultValue("opensearch:2.19") String version, @DefaultValue("dateline") String name) {

	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

	public SearchProperties {
		cluster = List.copyOf(cluster);
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException("dateline.search.name is “" + name
					+ "”; write it in small letters a to z, digits and -, beginning with a letter");
		}
	}

	boolean isEmbedded() {
		return this.cluster.isEmpty();
	}

}
