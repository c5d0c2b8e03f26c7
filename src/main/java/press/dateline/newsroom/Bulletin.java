package press.dateline.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.dateline.newsroom.copy.Problem;
import press.dateline.newsroom.folder.Snapshot;

import org.springframework.stereotype.Component;

/**
 * Tells the log and the health check what an ingest came to.
 */
@Component
class Bulletin {

	private static final int MOST = 100;

	private static final int NAMED = 3;

	private static final Logger logger = LoggerFactory.getLogger(Bulletin.class);

	private final Ledger ledger;

	private final Problems problems;

	private final Links links;

	private final RegionsFile regions;

	private final NewsroomState state;

	Bulletin(Ledger ledger, Problems problems, Links links, RegionsFile regions, NewsroomState state) {
		this.ledger = ledger;
		this.problems = problems;
		this.links = links;
		this.regions = regions;
		this.state = state;
	}

	/** Tells how the site stands after its first reading, with every problem there is. */
	void opened(Progress progress) {
		List<Problem> all = this.problems.all();
		long flawed = all.stream().map(Problem::path).distinct().count();
		logger.info(String.format(Locale.ROOT, "Read %s in %.1f s (%,d new or changed): %s, %,d with problems",
				many(this.ledger.count((known) -> true), "file", "files"), progress.seconds(), progress.total(),
				counts(), flawed));
		tell(all);
	}

	/** Tells what a later ingest did. */
	void told(Plan plan, Ingested ingested) {
		List<String> out = plan.leaving().stream().filter(ingested.changed()::contains).toList();
		List<String> in = plan.reading().stream().map(Task::path).filter(ingested.changed()::contains).toList();
		if (!in.isEmpty()) {
			logger.info("Filed {}", names(in));
		}
		if (!out.isEmpty()) {
			logger.info("Took out {}", names(out));
		}
		tell(ingested.problems());
	}

	/** Tells what is wrong with the folder itself. */
	void folder(Survey survey, List<Problem> closed, boolean quiet) {
		Snapshot snapshot = survey.snapshot();
		available(snapshot);
		List<Problem> found = new ArrayList<>(snapshot.problems());
		found.addAll(closed);
		if (snapshot.isWhole()) {
			found.addAll(this.regions.problems());
			missing(this.ledger.count(Known::isMissing), survey.plan());
		}
		Predicate<String> looked = snapshot::covers;
		List<Problem> fresh = this.problems.replaceOfFolder(looked, found);
		if (!quiet) {
			tell(fresh);
		}
	}

	/** Tells which links lead nowhere. */
	void links(Snapshot snapshot, Set<String> touched, boolean quiet) {
		if (snapshot.isWhole() || !touched.isEmpty()) {
			List<Problem> fresh = this.links.judge(touched);
			if (!quiet) {
				tell(fresh);
			}
		}
	}

	private void available(Snapshot snapshot) {
		String before = this.state.unavailable().orElse(null);
		String now = snapshot.unavailable().orElse(null);
		if (snapshot.isWhole() && !Objects.equals(before, now)) {
			this.state.unavailable(now);
			if (now != null) {
				logger.warn("{} Until it is there, the site serves what it has.", now);
			}
			else {
				logger.info("The content folder is back");
			}
		}
	}

	private void missing(long files, Plan plan) {
		long before = this.state.missing();
		this.state.missing(files);
		if (plan.release()) {
			logger.info("As ordered, what is missing may go: {} let go", many(plan.leaving().size(), "file", "files"));
		}
		else if (files > before) {
			logger.warn("{} vanished from the content folder at once. Nothing is withdrawn: the site serves its "
					+ "last good state until they are back. Put them back, or mount the folder again. If they were meant to go, let them go "
					+ "at the desk, or with: java -jar dateline.jar release", many(files, "file", "files"));
		}
		else if (files == 0 && before > 0) {
			logger.info("All files that were missing are back");
		}
	}

	private String counts() {
		return String.join(", ", many(count(Outcome.STORY), "story", "stories"),
				many(count(Outcome.PAGE), "standing page", "standing pages"),
				many(count(Outcome.HELD) + count(Outcome.ADDRESS_TAKEN), "held", "held"),
				many(count(Outcome.NOT_COPY), "not copy", "not copy"));
	}

	private long count(Outcome outcome) {
		return this.ledger.count((known) -> known.outcome() == outcome);
	}

	private static String many(long count, String one, String more) {
		return String.format(Locale.ROOT, "%,d %s", count, (count == 1) ? one : more);
	}

	private static void tell(List<Problem> all) {
		// That the folder is away has been told already.
		List<Problem> found = all.stream().filter((problem) -> !problem.path().equals(Snapshot.FOLDER)).toList();
		found.stream().limit(MOST).forEach((problem) -> logger.warn("{}", problem));
		if (found.size() > MOST) {
			logger.warn("… and {} more problems", found.size() - MOST);
		}
	}

	private static String names(List<String> paths) {
		String named = paths.stream().limit(NAMED).collect(Collectors.joining(", "));
		return (paths.size() <= NAMED) ? named : named + " and " + (paths.size() - NAMED) + " more";
	}

}
