package press.dateline.newsroom;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Tells whether the site is in step with its folder. It is out of service until the
 * folder has been read once; what hinders it later asks for attention, but readers are
 * served.
 */
@Component
class NewsroomHealthIndicator implements HealthIndicator {

	/** Somebody should look, but the site serves its last good state. */
	static final Status ATTENTION = new Status("ATTENTION", "The site serves its last good state");

	private final NewsroomState state;

	private final Ledger ledger;

	NewsroomHealthIndicator(NewsroomState state, Ledger ledger) {
		this.state = state;
		this.ledger = ledger;
	}

	@Override
	public Health health() {
		Health.Builder health = new Health.Builder().status(status())
			.withDetail("files", this.ledger.count((known) -> true));
		this.state.role().ifPresent((text) -> health.withDetail("role", text));
		this.state.progress().ifPresent((progress) -> health.withDetail("progress", progress.toString()));
		this.state.unavailable().ifPresent((text) -> health.withDetail("folder", text));
		this.state.fault().ifPresent((text) -> health.withDetail("fault", text));
		if (this.state.missing() > 0) {
			health.withDetail("missing", this.state.missing());
		}
		return health.build();
	}

	private Status status() {
		if (!this.state.isReady()) {
			return Status.OUT_OF_SERVICE;
		}
		boolean well = this.state.unavailable().isEmpty() && this.state.fault().isEmpty() && this.state.missing() == 0;
		return well ? Status.UP : ATTENTION;
	}

}
