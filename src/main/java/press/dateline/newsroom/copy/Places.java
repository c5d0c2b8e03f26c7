package press.dateline.newsroom.copy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Slug;
import press.dateline.newsroom.copy.Value.Entry;
import press.dateline.newsroom.copy.Value.Mapping;
import press.dateline.newsroom.copy.Value.Sequence;
import press.dateline.newsroom.copy.Value.Text;
import press.dateline.newsroom.copy.WireHeader.Kind;
import press.dateline.newsroom.copy.WireHeader.Line;
import press.dateline.region.Match;
import press.dateline.region.Region;

/**
 * Finds where a story comes from.
 */
final class Places {

	private static final int LONGEST = 100;

	private final Sheet sheet;

	private final Map<String, Region> regions = new LinkedHashMap<>();

	private @Nullable String place;

	private Places(Sheet sheet) {
		this.sheet = sheet;
	}

	/** Reads front matter or header lines; what they name is noted where unknown. */
	static Places of(Sheet sheet) {
		Places places = new Places(sheet);
		sheet.front().all(Field.REGIONS).forEach((entry) -> places.readEntry(entry));
		sheet.wire().line(Kind.REGION).ifPresent(places::readLine);
		sheet.wire().agency().ifPresent(places::readAgency);
		if (places.regions.isEmpty()) {
			sheet.notes()
				.warn(Position.START,
						"No region: the story is listed under no place; name one, for example “region: Iran”"
								+ " in front matter or “Iran” on a line below the date.");
		}
		return places;
	}

	/** Returns the regions, the main one first. */
	List<Region> regions() {
		return List.copyOf(this.regions.values());
	}

	/** Returns the place as written, where it is smaller than its region. */
	@Nullable String place() {
		return this.place;
	}

	private void readEntry(Entry entry) {
		if (entry.value() instanceof Sequence sequence) {
			sequence.items().forEach((item) -> readValue(item, entry.key()));
		}
		else {
			readValue(entry.value(), entry.key());
		}
	}

	private void readValue(Value value, String key) {
		Optional<Text> text = (value instanceof Mapping mapping) ? named(mapping)
				: Optional.of(value).filter(Text.class::isInstance).map(Text.class::cast);
		if (text.isEmpty()) {
			this.sheet.notes()
				.warn(value.position(),
						"“" + key + "” must be the name of a place or a list of them; it is passed over.");
			return;
		}
		readNames(Wording.clean(text.get().text()), text.get().position());
	}

	private static Optional<Text> named(Mapping mapping) {
		return mapping.entries()
			.stream()
			.filter((entry) -> entry.key().equalsIgnoreCase("name") && entry.value() instanceof Text)
			.map((entry) -> (Text) entry.value())
			.findFirst();
	}

	private void readNames(String names, Position position) {
		List<Match> matches = this.sheet.gazetteer().findAll(names);
		if (!matches.isEmpty()) {
			matches.forEach((match) -> add(match, position.line(), "front matter"));
			return;
		}
		Optional<AgencyLine> agency = AgencyLine.alone(names, this.sheet.dates(), this.sheet.gazetteer());
		if (agency.isPresent()) {
			addFirst(agency.get(), position.line(), "front matter");
			return;
		}
		for (String name : names.split("[,،/·;؛]")) {
			readName(name.strip(), position);
		}
	}

	private void readName(String name, Position position) {
		Optional<Match> match = this.sheet.gazetteer().find(name);
		if (match.isPresent()) {
			add(match.get(), position.line(), "front matter");
		}
		else if (!name.isEmpty()) {
			addUnknown(Wording.shorten(name, LONGEST), position);
		}
	}

	private void addUnknown(String name, Position position) {
		String what = Wording.quote(name) + " is not in the gazetteer";
		Optional<Slug> slug = Slug.of(name);
		if (slug.isEmpty()) {
			this.sheet.notes().warn(position, what + " and has no letters to make an address of; it is passed over.");
			return;
		}
		String advice = this.sheet.gazetteer()
			.suggest(name)
			.map((region) -> "; did you mean “" + region.name() + "”?")
			.orElse("; correct it, or add the place to _regions.yml.");
		this.sheet.notes().warn(position, what + " and is published as it is written" + advice);
		put(Region.unknown(slug.get().value(), name), position.line(), "front matter");
	}

	private void readLine(Line line) {
		this.sheet.gazetteer().findAll(line.text()).forEach((match) -> add(match, line.number(), "the region line"));
	}

	private void readAgency(AgencyLine agency) {
		addFirst(agency, this.sheet.wire().agencyLine(), "the place before the story");
	}

	private void addFirst(AgencyLine agency, int line, String because) {
		List<Match> matches = new ArrayList<>();
		for (String name : agency.names()) {
			matches.addAll(this.sheet.gazetteer().findAll(name));
		}
		matches.stream().findFirst().ifPresent((match) -> put(match.region(), line, because));
		putPlace(Wording.clean(agency.place()), line, because);
	}

	private void putPlace(String name, int line, String because) {
		this.place = name;
		this.sheet.notes().infer("place", name, line, because);
	}

	private void add(Match match, int line, String because) {
		if (match.city() && this.place == null) {
			putPlace(match.written(), line, because);
		}
		put(match.region(), line, because);
	}

	private void put(Region region, int line, String because) {
		if (this.regions.putIfAbsent(region.slug(), region) == null) {
			this.sheet.notes().infer("region", region.name(), line, because);
		}
	}

}
