package press.dateline.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.dateline.newsroom.copy.Problem;
import press.dateline.newsroom.copy.Reading;

import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Brings the site in step with the folder, batch by batch. A batch is one transaction of
 * stories, of what is remembered of their files, and of the edition that shows them.
 *
 * <p>
 * So a crash at any moment leaves a whole edition: either a batch is in the store with
 * the memory of its files, or neither is, and the next start finds its files new or
 * changed again and files them. Nothing that decides what is left to do is kept outside
 * the store.
 */
@Component
class Ingest {

	private static final Logger logger = LoggerFactory.getLogger(Ingest.class);

	private final Ledger ledger;

	private final Filer filer;

	private final ReadingRoom room;

	private final Press press;

	Ingest(Ledger ledger, Filer filer, ReadingRoom room, Press press) {
		this.ledger = ledger;
		this.filer = filer;
		this.room = room;
		this.press = press;
	}

	/**
	 * Carries out a plan. While one batch is filed the next one is read.
	 * @param progress told of each file
	 * @param wanted asked before each batch; what is left is done by a later plan
	 */
	Ingested carryOut(Plan plan, Progress progress, BooleanSupplier wanted) {
		Ingested ingested = new Ingested();
		String fingerprint = plan.fingerprint();
		keep(plan.missing());
		this.room.open();
		List<Batch> batches = Batch.of(plan);
		List<Future<Read>> begun = batches.isEmpty() ? List.of()
				: this.room.begin(batches.get(0).reading(), fingerprint);
		for (int i = 0; i < batches.size() && wanted.getAsBoolean(); i++) {
			List<Read> reads = this.room.finish(begun);
			begun = (i + 1 < batches.size()) ? this.room.begin(batches.get(i + 1).reading(), fingerprint) : List.of();
			file(batches.get(i).leaving(), reads, ingested);
			progress.advance(reads.size());
		}
		return ingested;
	}

	/** Returns who finds the files that copy names, as they were when this began. */
	FileFinder finder() {
		return this.room.finder();
	}

	private void keep(List<String> missing) {
		if (!missing.isEmpty()) {
			List<Note> notes = missing.stream()
				.map((path) -> Note.same(path, known(path).missing(this.press.now())))
				.toList();
			this.press.print(() -> {
				this.ledger.write(notes);
				return false;
			});
			this.ledger.learn(notes);
		}
	}

	private void file(List<String> leaving, List<Read> reads, Ingested ingested) {
		List<Read> filable = new ArrayList<>();
		for (Read read : reads) {
			if (read instanceof Read.Restless) {
				ingested.addRestless(read.task().path());
			}
			else if (read instanceof Read.Closed closed) {
				ingested.addClosed(closed.problem());
			}
			else {
				filable.add(read);
			}
		}
		try {
			print(leaving, filable, ingested);
		}
		catch (CannotCreateTransactionException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			logger.warn("{} files could not be filed together ({}); they are filed one by one",
					leaving.size() + filable.size(), ex.toString());
			leaving.forEach((path) -> print(List.of(path), List.of(), ingested));
			filable.forEach((read) -> fileAlone(read, ingested));
		}
	}

	private void fileAlone(Read read, Ingested ingested) {
		try {
			print(List.of(), List.of(read), ingested);
		}
		catch (RuntimeException ex) {
			if (!(read instanceof Read.Understood understood)) {
				throw ex;
			}
			logger.error("Filing {} failed; the file is held, and the rest goes on", read.task().path(), ex);
			Problem problem = new Problem(read.task().path(), 1, 1, Problem.Severity.ERROR,
					"The site could not file this story (" + ex.getClass().getSimpleName()
							+ "). This is a fault of the site, not yours; its log tells more.");
			// Where the store itself is out of order this fails as well, and the ingest
			// ends.
			print(List.of(), List.of(new Read.Understood(read.task(), understood.version().faulty(),
					new Reading.Held(List.of(problem)), Map.of())), ingested);
		}
	}

	private void print(List<String> leaving, List<Read> reads, Ingested ingested) {
		Issue[] printed = new Issue[1];
		this.press.print(() -> {
			Issue issue = new Issue(this.filer);
			leaving.forEach((path) -> issue.remove(path, known(path), this.press.now()));
			issue.file(reads);
			issue.fileWaiting();
			issue.circle().ifPresent((circle) -> exchange(issue, circle));
			this.ledger.write(issue.notes());
			printed[0] = issue;
			return !issue.changed().isEmpty();
		});
		this.ledger.learn(printed[0].notes());
		ingested.add(printed[0]);
	}

	private void exchange(Issue issue, List<String> circle) {
		List<Read.Understood> parked = issue.park(circle);
		this.ledger.flush();
		parked.forEach(issue::file);
		issue.circle().ifPresent((other) -> exchange(issue, other));
	}

	private Known known(String path) {
		return this.ledger.find(path).orElseThrow();
	}

}
