package press.dateline.newsroom;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Copy;
import press.dateline.article.Permalink;
import press.dateline.article.PublicWindow;
import press.dateline.newsroom.copy.CopyFile;
import press.dateline.newsroom.copy.CopyReader;
import press.dateline.newsroom.copy.Problem;
import press.dateline.newsroom.copy.Problem.Severity;
import press.dateline.newsroom.copy.Reading;
import press.dateline.newsroom.folder.ContentFile;
import press.dateline.newsroom.folder.ContentFolder;
import press.dateline.newsroom.folder.Snapshot;
import press.dateline.region.Gazetteer;
import press.dateline.region.Overlay;
import press.dateline.site.Site;

/**
 * Reads a whole folder as a site without memory would, and publishes nothing: it opens no
 * store, so that it may run beside the site.
 */
public final class Inspection {

	private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::path)
		.thenComparingInt(Problem::line)
		.thenComparingInt(Problem::column);

	private final Map<String, String> addresses = new HashMap<>();

	private final List<Problem> problems = new ArrayList<>();

	private final Site site;

	private final Instant now;

	private int published;

	private int scheduled;

	private int drafts;

	private int held;

	private int withdrawn;

	private int expired;

	/**
	 * What an inspection found.
	 *
	 * @param files files of copy
	 * @param published those that readers see now
	 * @param scheduled those that wait for their time
	 * @param drafts those marked as drafts
	 * @param held those with an error
	 * @param withdrawn those that were taken back by a word in them
	 * @param expired those whose time is over
	 * @param problems everything to mend, by path, line and column
	 */
	public record Report(int files, int published, int scheduled, int drafts, int held, int withdrawn, int expired,
			List<Problem> problems) {

		/** Returns how many problems are of a severity. */
		public long count(Severity severity) {
			return this.problems.stream().filter((problem) -> problem.severity() == severity).count();
		}

	}

	private Inspection(Site site, Instant now) {
		this.site = site;
		this.now = now;
	}

	/**
	 * Inspects a folder.
	 * @param content the folder
	 * @param site whose languages and zone the copy is read in
	 * @param properties which folders and files count
	 * @param now the moment that tells a scheduled story from a published one
	 * @throws IOException if the folder cannot be read; the message says what to do
	 */
	public static Report inspect(Path content, Site site, NewsroomProperties properties, Instant now)
			throws IOException {
		ContentFolder folder = properties.folder(content);
		Snapshot snapshot = folder.walk();
		Optional<String> unavailable = snapshot.unavailable();
		if (unavailable.isPresent()) {
			throw new IOException(unavailable.get());
		}
		Inspection inspection = new Inspection(site, now);
		inspection.addUnread(snapshot.problems());
		Gazetteer gazetteer = inspection.gazetteer(folder, snapshot.regions());
		SubEditor editor = new SubEditor(new CopyReader(site, () -> gazetteer, properties.limits()));
		PictureDesk pictures = new PictureDesk(folder, properties.pictureSize().toBytes(), null);
		FileFinder finder = new FileFinder(folder);
		snapshot.files()
			.values()
			.parallelStream()
			.map((file) -> read(folder, editor, file, now))
			.map((file) -> new Checked(file.path(),
					pictures.illustrate(file.path(), finder.find(file.path(), file.reading())).reading()))
			.toList()
			.forEach((file) -> inspection.add(file, folder));
		return inspection.report();
	}

	/**
	 * Reads one file of a folder, without its pictures.
	 * @param path the file, below the folder
	 * @return what is wrong with it
	 * @throws IOException if it cannot be read
	 */
	public static List<Problem> problems(Path content, String path, Site site, NewsroomProperties properties,
			Instant now) throws IOException {
		ContentFolder folder = properties.folder(content);
		Gazetteer gazetteer = new Inspection(site, now).gazetteer(folder, folder.find(RegionsFile.NAME).orElse(null));
		SubEditor editor = new SubEditor(new CopyReader(site, () -> gazetteer, properties.limits()));
		byte[] bytes = Files.readAllBytes(content.resolve(path));
		return editor.read(CopyFile.of(path, bytes, now)).problems();
	}

	private Gazetteer gazetteer(ContentFolder folder, @Nullable ContentFile regions) throws IOException {
		if (regions == null) {
			return Gazetteer.shipped();
		}
		try {
			Overlay overlay = RegionsFile.overlay(RegionsFile.decode(folder.read(regions)));
			this.problems.addAll(RegionsFile.problems(overlay));
			return overlay.gazetteer();
		}
		catch (CharacterCodingException ex) {
			this.problems.add(RegionsFile.notUtf8());
			return Gazetteer.shipped();
		}
	}

	private void addUnread(List<Problem> unread) {
		this.problems.addAll(unread);
		this.held += (int) unread.stream()
			.filter((problem) -> problem.severity() == Severity.ERROR)
			.map(Problem::path)
			.distinct()
			.count();
	}

	private record Checked(String path, Reading reading) {
	}

	private static Checked read(ContentFolder folder, SubEditor editor, ContentFile file, Instant now) {
		try {
			return new Checked(file.path(), editor.read(CopyFile.of(file.path(), folder.read(file), now)));
		}
		catch (IOException ex) {
			return new Checked(file.path(), new Reading.Held(List.of(new Problem(file.path(), 1, 1, Severity.ERROR,
					"The file cannot be read (" + ex + "). Let the user that runs the site read it."))));
		}
	}

	// In the order of their paths: the earlier one keeps an address that two ask for.
	private void add(Checked file, ContentFolder folder) {
		Reading reading = file.reading();
		this.problems.addAll(reading.problems());
		reading.references()
			.stream()
			.filter((link) -> !link.picture() && !folder.holds(link.target()))
			.forEach((link) -> this.problems.add(Links.problem(file.path(), link)));
		if (reading instanceof Reading.Readable readable) {
			Permalink permalink = readable.copy().permalink();
			if (has(file.path(), permalink.path())) {
				count(readable.copy());
			}
		}
		else if (reading instanceof Reading.Standing standing) {
			if (has(file.path(), standing.page().path(this.site))) {
				this.published++;
			}
		}
		else if (reading instanceof Reading.Held) {
			this.held++;
		}
	}

	private boolean has(String path, String address) {
		String holder = this.addresses.putIfAbsent(address, path);
		if (holder != null) {
			this.problems.add(Filer.addressTaken(path, holder));
			this.held++;
		}
		return holder == null;
	}

	private void count(Copy copy) {
		PublicWindow window = copy.timing().window();
		if (copy.withdrawal() != null) {
			this.withdrawn++;
		}
		else if (window.equals(PublicWindow.NEVER)) {
			this.drafts++;
		}
		else if (window.isOpenAt(this.now)) {
			this.published++;
		}
		else if (this.now.isBefore(window.goesPublicAt())) {
			this.scheduled++;
		}
		else {
			this.expired++;
		}
	}

	private Report report() {
		this.problems.sort(BY_PLACE);
		int files = this.published + this.scheduled + this.drafts + this.held + this.withdrawn + this.expired;
		return new Report(files, this.published, this.scheduled, this.drafts, this.held, this.withdrawn, this.expired,
				List.copyOf(this.problems));
	}

}
