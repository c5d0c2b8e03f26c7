package press.dateline.desk;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.FileState;
import press.dateline.newsroom.ListedFile;

/**
 * A file as the table of files shows it.
 *
 * @param file the file
 * @param times writes its times
 */
record FileRow(ListedFile file, DeskTimes times) {

	/** Returns the name of a state in lists. */
	static String named(FileState state) {
		return switch (state) {
			case HELD -> "Held";
			case SCHEDULED -> "Scheduled";
			case DRAFT -> "Draft";
			case PUBLISHED -> "Published";
			case EXPIRED -> "Expired";
			case WITHDRAWN -> "Withdrawn";
			case PAGE -> "Standing page";
			case NOT_COPY -> "Not copy";
			case REMOVED -> "Removed";
		};
	}

	/** Returns the name of its state. */
	public String state() {
		return named(this.file.state());
	}

	/** Returns the class that marks its state. */
	public String mark() {
		return "state--" + this.file.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Returns where its page is. */
	public String href() {
		return new DeskAddress(this.file.path()).page();
	}

	/** Returns the headline, or that there is none. */
	public String title() {
		String title = this.file.title();
		return (title == null || title.equals("—")) ? "(no headline)" : title;
	}

	/** Returns the day on its dateline in words; {@code null} where there is none. */
	public @Nullable String date() {
		return (this.file.date() != null) ? this.times.day(this.file.date()) : null;
	}

	/** Returns the moment that matters most; {@code null} where none does. */
	public @Nullable Instant moment() {
		return switch (this.file.state()) {
			case SCHEDULED, PUBLISHED -> this.file.opensAt();
			case EXPIRED -> this.file.closesAt();
			case REMOVED -> this.file.awaySince();
			default -> null;
		};
	}

	/** Returns when it comes, came or left, or what keeps it from it. */
	public String when() {
		Instant moment = moment();
		if (moment != null) {
			return this.times.brief(moment);
		}
		return switch (this.file.state()) {
			case HELD -> (this.file.errors() == 1) ? "1 problem" : this.file.errors() + " problems";
			case DRAFT -> "When you say so";
			case WITHDRAWN -> "Taken back";
			case PAGE -> "Always";
			default -> "–";
		};
	}

}
