package press.dateline.desk;

import java.util.List;

import press.dateline.newsroom.Proof;
import press.dateline.newsroom.copy.Inference;
import press.dateline.newsroom.copy.Lines.Line;

/**
 * Something that was understood of a file, with the line that it was taken from.
 *
 * @param inference what, and why
 * @param line the text of the line; empty where it was taken from no line
 */
record Understood(Inference inference, String line) {

	/** Returns everything that was understood, in the order in which it was. */
	static List<Understood> of(Proof proof) {
		return proof.reading()
			.inferences()
			.stream()
			.map((inference) -> new Understood(inference, line(proof, inference.line())))
			.toList();
	}

	private static String line(Proof proof, int number) {
		return (number > 0) ? proof.lines().around(number, 0).stream().map(Line::text).findFirst().orElse("") : "";
	}

}
