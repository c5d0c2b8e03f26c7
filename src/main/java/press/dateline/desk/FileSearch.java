package press.dateline.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.CopyFiles.Wanted;
import press.dateline.newsroom.FileState;

import org.springframework.web.util.UriUtils;

/**
 * What an editor asked the list of files for.
 *
 * @param state the state; {@code null} for all
 * @param words letters of the path or the headline; blank for all
 */
record FileSearch(@Nullable FileState state, String words) {

	private static final int LONGEST = 200;

	private static final Set<FileState> USUAL = Set.of(FileState.HELD, FileState.SCHEDULED, FileState.DRAFT,
			FileState.PUBLISHED);

	/** Reads what was asked; a state that is none asks for all. */
	static FileSearch of(String state, String words) {
		FileState wanted = Stream.of(FileState.values())
			.filter((each) -> slug(each).equals(state))
			.findFirst()
			.orElse(null);
		return new FileSearch(wanted, (words.length() <= LONGEST) ? words.strip() : words.substring(0, LONGEST));
	}

	private static String slug(FileState state) {
		return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	Wanted wanted() {
		return new Wanted(this.state, this.words);
	}

	/** Returns the name of the state in addresses; empty for all. */
	public String slug() {
		return (this.state != null) ? slug(this.state) : "";
	}

	/** Returns the address of a page of the files asked for. */
	public String page(int number) {
		List<String> query = new ArrayList<>();
		if (this.state != null) {
			query.add("state=" + slug());
		}
		if (!this.words.isEmpty()) {
			query.add("q=" + UriUtils.encode(this.words, StandardCharsets.UTF_8));
		}
		if (number > 1) {
			query.add("page=" + number);
		}
		return "/desk" + (query.isEmpty() ? "" : "?" + String.join("&", query));
	}

	/** Returns the tabs: the usual states, and the others where a file is in them. */
	List<Tab> tabs(Map<FileState, Long> counts) {
		List<Tab> tabs = new ArrayList<>();
		long all = counts.entrySet()
			.stream()
			.filter((each) -> each.getKey() != FileState.REMOVED)
			.mapToLong(Map.Entry::getValue)
			.sum();
		tabs.add(new Tab("All", new FileSearch(null, this.words).page(1), all, this.state == null));
		for (FileState each : FileState.values()) {
			long count = counts.getOrDefault(each, 0L);
			if (count > 0 || USUAL.contains(each) || each == this.state) {
				tabs.add(new Tab(FileRow.named(each), new FileSearch(each, this.words).page(1), count,
						each == this.state));
			}
		}
		return tabs;
	}

}
