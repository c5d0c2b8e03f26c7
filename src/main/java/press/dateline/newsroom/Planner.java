package press.dateline.newsroom;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.folder.ContentFile;
import press.dateline.newsroom.folder.Snapshot;

import org.springframework.stereotype.Component;

/**
 * Compares the folder with what is known and decides what is to be done.
 */
@Component
class Planner {

	// Programs that move files over a network remove and create them at their leisure.
	private static final Duration RENAMING = Duration.ofHours(1);

	private final Ledger ledger;

	private final Renames renames;

	private final MassRemovalGuard guard;

	private final Fingerprint fingerprint;

	Planner(Ledger ledger, Renames renames, MassRemovalGuard guard, Fingerprint fingerprint) {
		this.ledger = ledger;
		this.renames = renames;
		this.guard = guard;
		this.fingerprint = fingerprint;
	}

	/**
	 * Plans what brings the site in step with the folder.
	 * @param wanted files to read even where nothing in them changed
	 * @param release whether all that is missing may leave, however much it is
	 */
	Plan plan(Snapshot snapshot, Set<String> wanted, boolean release, Instant now) {
		Set<String> anew = snapshot.isWhole() ? withOtherPictures(wanted) : wanted;
		String valid = this.fingerprint.after(snapshot);
		// A file that the system named is opened whatever its stamp: some file systems
		// keep whole seconds only.
		List<ContentFile> changed = snapshot.files()
			.values()
			.stream()
			.filter((file) -> !snapshot.isWhole() || anew.contains(file.path()) || isChanged(file, valid))
			.toList();
		Set<String> left = new LinkedHashSet<>(lacking(snapshot));
		Map<String, String> former = this.renames.among(arrived(changed), withThoseThatLeft(changed, left, now));
		left.removeAll(former.values());
		List<String> vanished = left.stream().filter((path) -> release || !known(path).isMissing()).toList();
		boolean believed = release || vanished.isEmpty() || isBelievable(vanished, !changed.isEmpty());
		List<Task> reading = changed.stream().map((file) -> task(file, former.get(file.path()), anew, now)).toList();
		return new Plan(valid, reading, believed ? vanished : List.of(), believed ? List.of() : vanished, release);
	}

	private Set<String> withOtherPictures(Set<String> wanted) {
		Set<String> all = new HashSet<>(this.ledger.withOtherPictures());
		all.addAll(wanted);
		return all;
	}

	private boolean isChanged(ContentFile file, String valid) {
		return this.ledger.find(file.path()).filter((known) -> known.covers(file.stamp(), valid)).isEmpty();
	}

	private List<String> lacking(Snapshot snapshot) {
		Set<String> looked = snapshot.looked();
		if (looked == null) {
			return this.ledger.present(snapshot::lacks);
		}
		return looked.stream()
			.filter(snapshot::lacks)
			.filter((path) -> this.ledger.find(path).filter((known) -> !known.isGone()).isPresent())
			.sorted()
			.toList();
	}

	private List<ContentFile> arrived(List<ContentFile> changed) {
		return changed.stream().filter((file) -> this.ledger.find(file.path()).isEmpty()).toList();
	}

	private Collection<String> withThoseThatLeft(List<ContentFile> changed, Set<String> left, Instant now) {
		if (changed.isEmpty()) {
			return left;
		}
		List<String> all = new ArrayList<>(left);
		Set<String> back = Set.copyOf(changed.stream().map(ContentFile::path).toList());
		this.ledger.leftSince(now.minus(RENAMING)).stream().filter((path) -> !back.contains(path)).forEach(all::add);
		return all;
	}

	private boolean isBelievable(List<String> vanished, boolean arrived) {
		long filed = vanished.stream().filter((path) -> known(path).isFiled()).count();
		return this.guard.believes((int) filed, this.ledger.count((known) -> known.isFiled() && !known.isMissing()),
				arrived);
	}

	private Task task(ContentFile file, @Nullable String former, Set<String> anew, Instant now) {
		Known known = this.ledger.find((former != null) ? former : file.path()).orElse(null);
		boolean again = former != null || anew.contains(file.path()) || (known != null && known.isGone());
		return new Task(file, known, former, (known != null) ? known.arrivedAt() : now, again);
	}

	private Known known(String path) {
		return this.ledger.find(path).orElseThrow();
	}

}
