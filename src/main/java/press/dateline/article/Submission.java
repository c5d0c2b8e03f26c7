package press.dateline.article;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Copy that asks to be filed.
 *
 * @param copy what the file says
 * @param formerPath the path that the same file had before it was renamed, or
 * {@code null}
 */
public record Submission(Copy copy, @Nullable String formerPath) {

	/** Returns the files whose stories filing all of them asks for. */
	static List<String> sources(Collection<Submission> all) {
		return all.stream()
			.flatMap((one) -> Stream.of(one.copy.source().path(), one.formerPath))
			.filter((path) -> path != null)
			.distinct()
			.toList();
	}

	/** Returns the addresses that all of them ask for. */
	static List<String> paths(Collection<Submission> all) {
		return all.stream()
			.flatMap((one) -> Stream.concat(Stream.of(one.copy.permalink().path()),
					Addresses.wanted(one.copy.aliases())))
			.distinct()
			.toList();
	}

}
