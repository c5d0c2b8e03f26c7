package press.dateline.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import press.dateline.newsroom.copy.Lines.Line;
import press.dateline.newsroom.copy.Problem;

/**
 * A problem as the desk shows it: what is wrong, what to do, and the lines around it.
 *
 * @param problem what the newsroom says
 * @param lines the line as it is saved now, with those around it; none where it is not
 * there any more
 * @param newer whether the file was written since the newsroom said so
 */
record ProblemNote(Problem problem, List<Line> lines, boolean newer) {

	// The first clause that ends outside quotation marks.
	private static final Pattern WHAT = Pattern.compile("((?:“[^”]*”|[^“;.!?]|[;.!?](?!\\s))+)[;.!?]\\s+(.+)",
			Pattern.DOTALL);

	private static final Pattern QUOTED = Pattern.compile("“([^”]*)”");

	ProblemNote {
		lines = List.copyOf(lines);
	}

	/**
	 * A part of an advice.
	 *
	 * @param text the words
	 * @param code whether they are what stands in a file
	 */
	record Part(String text, boolean code) {
	}

	/** Returns what is wrong. */
	public String what() {
		Matcher parts = WHAT.matcher(this.problem.text());
		return parts.matches() ? parts.group(1) : this.problem.text();
	}

	/** Returns what to do; no parts where that has been said. */
	public List<Part> advice() {
		Matcher parts = WHAT.matcher(this.problem.text());
		return parts.matches() ? divided(capital(parts.group(2))) : List.of();
	}

	private static String capital(String text) {
		int first = text.offsetByCodePoints(0, 1);
		return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
	}

	private static List<Part> divided(String text) {
		List<Part> parts = new ArrayList<>();
		int end = 0;
		for (Matcher quoted = QUOTED.matcher(text); quoted.find(); end = quoted.end()) {
			parts.add(new Part(text.substring(end, quoted.start()), false));
			parts.add(new Part(quoted.group(1), true));
		}
		parts.add(new Part(text.substring(end), false));
		return parts;
	}

	/** Returns the file and the line, as editors write them. */
	public String at() {
		return this.problem.path() + ":" + this.problem.line();
	}

	/** Returns where the page of its file is. */
	public String href() {
		return new DeskAddress(this.problem.path()).page();
	}

	/** Returns whether a line is the one that the problem is about. */
	public boolean isAbout(Line line) {
		return line.number() == this.problem.line();
	}

}
