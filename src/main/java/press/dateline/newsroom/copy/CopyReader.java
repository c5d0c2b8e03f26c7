package press.dateline.newsroom.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import press.dateline.markdown.Markdown;
import press.dateline.newsroom.copy.FrontMatterReader.Parts;
import press.dateline.region.Gazetteer;
import press.dateline.site.Site;

/**
 * Reads copy: the name and the bytes of a file become a story, a standing page, or
 * problems. Thread-safe, and without memory: the same file, site and gazetteer always
 * give the same reading.
 */
public final class CopyReader {

	/** Raised whenever the same bytes would read differently. */
	public static final int VERSION = 5;

	private final Site site;

	private final Supplier<Gazetteer> gazetteer;

	private final ReadingLimits limits;

	private final Markdown markdown = new Markdown();

	private final Map<Locale, Dates> dates = new ConcurrentHashMap<>();

	/**
	 * Creates a reader.
	 * @param site whose languages and zone the copy is read in
	 * @param gazetteer gives the places in force, asked once for each file
	 * @param limits what is too large to read
	 */
	public CopyReader(Site site, Supplier<Gazetteer> gazetteer, ReadingLimits limits) {
		this.site = site;
		this.gazetteer = gazetteer;
		this.limits = limits;
	}

	/** Reads a file. No content makes this fail. */
	public Reading read(CopyFile file) {
		Notes notes = new Notes(file.path());
		if (file.bytes().length > this.limits.fileBytes()) {
			notes.hold(Position.START, "The file has " + file.bytes().length + " bytes, and no more than "
					+ this.limits.fileBytes() + " are read; divide it.");
			return notes.held();
		}
		FileName name = FileName.of(file.path(), this.site);
		return Decoder.decode(file.bytes(), notes).map((text) -> read(file, name, text, notes)).orElseGet(notes::held);
	}

	private Reading read(CopyFile file, FileName name, String text, Notes notes) {
		if (text.isBlank()) {
			return name.isDoubtful() ? NoCopy.byName(notes) : empty(notes);
		}
		return new FrontMatterReader(this.limits).read(text, notes)
			.map((parts) -> read(file, name, parts, notes))
			.orElseGet(notes::held);
	}

	private static Reading empty(Notes notes) {
		notes.hold(Position.START, "The file is empty; write the story, or remove the file.");
		return notes.held();
	}

	private Reading read(CopyFile file, FileName name, Parts parts, Notes notes) {
		Gazetteer places = this.gazetteer.get();
		Locale language = Languages.of(name, parts.front(), this.site, notes);
		Dates reader = this.dates.computeIfAbsent(language, this::datesIn);
		boolean bare = parts.front().isEmpty() && !name.isStanding();
		WireHeader wire = bare ? WireHeaderReader.read(parts.body(), reader, places) : WireHeader.none(parts.body());
		Sheet sheet = new Sheet(this.site, places, file, name, parts.front().orElse(FrontMatter.NONE), wire, language,
				reader, notes);
		Optional<Reading> other = NoCopy.in(sheet);
		if (other.isPresent()) {
			return other.get();
		}
		return name.isStanding() ? new PageReader(sheet, this.markdown).read(parts.bodyLine())
				: new StoryReader(sheet, this.markdown).read(parts.bodyLine());
	}

	private Dates datesIn(Locale language) {
		List<Locale> languages = new ArrayList<>(List.of(language, Locale.ENGLISH, this.site.language()));
		languages.addAll(this.site.languages());
		return new Dates(new DateWords(languages));
	}

}
