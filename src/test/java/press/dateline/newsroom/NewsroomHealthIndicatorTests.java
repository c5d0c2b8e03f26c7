package press.dateline.newsroom;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
class NewsroomHealthIndicatorTests {

	@Autowired
	CopyRecords records;

	@Autowired
	Problems problems;

	private final NewsroomState state = new NewsroomState();

	@Test
	void isOutOfServiceUntilTheFolderHasBeenRead() {
		assertThat(indicator().health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);

		this.state.ready();
		assertThat(indicator().health().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void asksForAttentionButNeverTakesTheSiteAway() {
		this.state.ready();
		this.state.missing(21);
		assertThat(indicator().health().getStatus()).isEqualTo(NewsroomHealthIndicator.ATTENTION);
		assertThat(indicator().health().getDetails()).containsEntry("missing", 21L);

		this.state.missing(0);
		this.state.unavailable("The content folder does not exist.");
		assertThat(indicator().health().getStatus()).isEqualTo(NewsroomHealthIndicator.ATTENTION);

		this.state.unavailable(null);
		this.state.fault("The disk is full");
		assertThat(indicator().health().getStatus()).isEqualTo(NewsroomHealthIndicator.ATTENTION);
	}

	@Test
	void tellsHowFarALongReadingIs() {
		Progress progress = new Progress(1000);
		progress.advance(250);
		this.state.reading(progress);

		assertThat(indicator().health().getDetails().get("progress")).asString().startsWith("Read 250 of 1,000 files");
	}

	private NewsroomHealthIndicator indicator() {
		return new NewsroomHealthIndicator(this.state, new Ledger(this.records, this.problems, null));
	}

}
