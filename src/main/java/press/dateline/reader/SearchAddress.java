package press.dateline.reader;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import press.dateline.search.Facet;
import press.dateline.search.Query;
import press.dateline.search.Question;
import press.dateline.web.PageNumber;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * The address of a state of the search. Whatever cannot be meant in one is passed over.
 *
 * @param path of the search in the language of the page
 * @param typed what was typed
 * @param narrowed what it is narrowed to
 * @param from the first day
 * @param until the last day
 * @param newest whether the newest comes first
 * @param exactly whether what was typed must not be put right
 * @param page which page of the results
 */
record SearchAddress(String path, String typed, Map<Facet.Kind, List<String>> narrowed, @Nullable LocalDate from,
		@Nullable LocalDate until, boolean newest, boolean exactly, PageNumber page) {

	private static final int MOST_VALUES = 20;

	private static final int LONGEST_VALUE = 200;

	/** Reads the parameters of an address. */
	static SearchAddress of(String path, MultiValueMap<String, String> parameters, PageNumber page) {
		Map<Facet.Kind, List<String>> narrowed = new EnumMap<>(Facet.Kind.class);
		for (Facet.Kind kind : Facet.Kind.values()) {
			List<String> values = parameters.getOrDefault(kind.parameter(), List.of())
				.stream()
				.map(String::strip)
				.filter((value) -> !value.isEmpty() && value.length() <= LONGEST_VALUE && value.indexOf('\0') < 0)
				.distinct()
				.limit(MOST_VALUES)
				.toList();
			if (!values.isEmpty()) {
				narrowed.put(kind, values);
			}
		}
		return new SearchAddress(path, Question.of(first(parameters, "q")).typed(), narrowed,
				day(first(parameters, "from")), day(first(parameters, "to")), first(parameters, "sort").equals("new"),
				first(parameters, "exact").equals("1"), page);
	}

	private static String first(MultiValueMap<String, String> parameters, String name) {
		String value = parameters.getFirst(name);
		return (value != null) ? value : "";
	}

	private static @Nullable LocalDate day(String text) {
		try {
			LocalDate day = LocalDate.parse(text.strip());
			return (day.getYear() >= 0 && day.getYear() <= 9999) ? day : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	/** Returns what it asks for. */
	Query query() {
		return new Query(Question.of(this.typed), this.narrowed, this.from, this.until, this.newest);
	}

	/** Returns the first page of another question. */
	SearchAddress asking(String other, boolean literally) {
		return new SearchAddress(this.path, other, this.narrowed, this.from, this.until, this.newest, literally,
				PageNumber.FIRST);
	}

	/** Returns the first page without one of the values that it is narrowed to. */
	SearchAddress without(Facet.Kind kind, String value) {
		Map<Facet.Kind, List<String>> left = new EnumMap<>(Facet.Kind.class);
		left.putAll(this.narrowed);
		List<String> values = new ArrayList<>(left.getOrDefault(kind, List.of()));
		values.remove(value);
		left.put(kind, values);
		return new SearchAddress(this.path, this.typed, left, this.from, this.until, this.newest, this.exactly,
				PageNumber.FIRST);
	}

	/** Returns the first page of the stories of any day. */
	SearchAddress ofAnyDay() {
		return new SearchAddress(this.path, this.typed, this.narrowed, null, null, this.newest, this.exactly,
				PageNumber.FIRST);
	}

	/** Returns the first page in one of the two orders. */
	SearchAddress sorted(boolean newestFirst) {
		return new SearchAddress(this.path, this.typed, this.narrowed, this.from, this.until, newestFirst, this.exactly,
				PageNumber.FIRST);
	}

	/** Returns another page. */
	SearchAddress page(PageNumber number) {
		return new SearchAddress(this.path, this.typed, this.narrowed, this.from, this.until, this.newest, this.exactly,
				number);
	}

	/** Returns whether anything narrows it. */
	boolean isNarrowed() {
		return this.from != null || this.until != null || this.narrowed.values().stream().anyMatch((v) -> !v.isEmpty());
	}

	/** Returns whether nothing is asked for. */
	boolean isBlank() {
		return this.typed.isEmpty() && !isNarrowed();
	}

	@Override
	public String toString() {
		List<String> parts = new ArrayList<>();
		add(parts, "q", this.typed);
		this.narrowed.forEach((kind, values) -> values.forEach((value) -> add(parts, kind.parameter(), value)));
		add(parts, "from", (this.from != null) ? this.from.toString() : "");
		add(parts, "to", (this.until != null) ? this.until.toString() : "");
		add(parts, "sort", this.newest ? "new" : "");
		add(parts, "exact", this.exactly ? "1" : "");
		add(parts, "page", this.page.equals(PageNumber.FIRST) ? "" : this.page.toString());
		return parts.isEmpty() ? this.path : this.path + "?" + String.join("&", parts);
	}

	private static void add(List<String> parts, String name, String value) {
		if (!value.isEmpty()) {
			parts.add(name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8));
		}
	}

}
