package press.dateline.newsroom;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.folder.ContentFolder;

import org.springframework.stereotype.Component;

/**
 * How the newsroom gets on with the content folder, on the node that is asked.
 */
@Component
public class FolderHealth {

	private final ContentFolder folder;

	private final NewsroomState state;

	private final Lease lease;

	FolderHealth(ContentFolder folder, NewsroomState state, Lease lease) {
		this.folder = folder;
		this.state = state;
		this.lease = lease;
	}

	/**
	 * How it is now.
	 *
	 * @param folder where the folder is
	 * @param reads whether this node reads the folder; another one does where not
	 * @param shared whether other nodes may use the same store
	 * @param comparison the last comparison of the whole folder since the start of this
	 * node; {@code null} before the first, and where another node reads it
	 * @param watched whether the system tells of changes, as far as is known; where not,
	 * they are found by comparing
	 * @param timing from a file being saved to readers seeing it; {@code null} before the
	 * first
	 * @param progress how far a long reading has come
	 * @param unavailable why the folder cannot be read
	 * @param fault why the last reading failed
	 */
	public record Report(String folder, boolean reads, boolean shared, @Nullable Comparison comparison, boolean watched,
			@Nullable Timing timing, @Nullable String progress, @Nullable String unavailable, @Nullable String fault) {
	}

	/**
	 * A comparison of the whole folder.
	 *
	 * @param at when it ended
	 * @param length how long it took
	 */
	public record Comparison(Instant at, Duration length) {
	}

	/**
	 * How long readers waited for what was saved.
	 *
	 * @param median half of the files took no longer
	 * @param worst the longest
	 * @param files how many files were measured
	 */
	public record Timing(Duration median, Duration worst, int files) {
	}

	/** Returns how it is now. */
	public Report report() {
		boolean reads = this.lease.isHeld();
		Optional<Comparison> comparison = this.state.comparison().filter((last) -> reads);
		return new Report(this.folder.root().toString(), reads, this.lease.isShared(), comparison.orElse(null),
				this.state.isWatched(), this.state.timeliness().timing().orElse(null),
				this.state.progress().map(Progress::toString).orElse(null), this.state.unavailable().orElse(null),
				this.state.fault().orElse(null));
	}

}
