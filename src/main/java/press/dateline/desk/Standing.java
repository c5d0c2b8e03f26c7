package press.dateline.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.ListedFile;
import press.dateline.newsroom.Proof;
import press.dateline.newsroom.copy.Inference;

/**
 * Says how a file stands, and why.
 *
 * @param file the file
 * @param proof the same as it is saved now
 * @param trail what readers have and had of its story
 * @param times writes its times
 */
record Standing(ListedFile file, Optional<Proof> proof, Trail trail, DeskTimes times) {

	/** Returns the sentence. */
	String sentence() {
		return switch (this.file.state()) {
			case PUBLISHED -> "Public since " + at(this.file.opensAt()) + ".";
			case SCHEDULED -> "Goes public on " + at(this.file.opensAt()) + because("embargo", "date") + ".";
			case EXPIRED -> "It was public until " + at(this.file.closesAt()) + because("public until") + ".";
			case DRAFT -> "A draft" + because("draft") + ". It goes public when the file no longer says so.";
			case WITHDRAWN -> "Taken back" + because("withdrawn") + ". " + (this.trail.isMissed()
					? "Its addresses answer that it is gone." : "Readers never had it, and are told nothing of it.");
			case PAGE -> "A standing page: it is public, and in no list.";
			case NOT_COPY -> "Not taken for copy: it has neither front matter nor a line with a date or a place.";
			case REMOVED -> "The file left the folder on " + at(this.file.awaySince())
					+ ", and its story with it. Put it back, and the story is public again.";
			case HELD -> held();
		};
	}

	private String held() {
		String held = (this.file.holder() != null)
				? "Held: " + this.file.holder() + " has the address that this file asks for."
				: "Held until its " + ((this.file.errors() == 1) ? "error is" : "errors are") + " mended.";
		return (this.file.source() != null) ? held + " What was published of it before stays." : held;
	}

	// The first of them that was understood.
	private String because(String... whats) {
		List<Inference> inferences = this.proof.map((pulled) -> pulled.reading().inferences()).orElse(List.of());
		return Stream.of(whats)
			.flatMap((what) -> inferences.stream().filter((inference) -> inference.what().equals(what)))
			.findFirst()
			.map(Standing::because)
			.orElse("");
	}

	private static String because(Inference inference) {
		return (inference.line() > 0) ? ", because line " + inference.line() + " says so"
				: ", because of " + inference.because();
	}

	private String at(@Nullable Instant instant) {
		return (instant != null) ? this.times.whole(instant) : "a moment that is not known";
	}

}
