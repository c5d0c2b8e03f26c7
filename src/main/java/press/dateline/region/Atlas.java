package press.dateline.region;

import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.stereotype.Component;

/**
 * The gazetteer in force. It is replaced as a whole when the newsroom's
 * {@code _regions.yml} changes; ask for {@link #current()} once per piece of work, so
 * that one page or one file is read by one gazetteer. Safe for use by many threads.
 */
@Component
public class Atlas {

	private volatile Gazetteer current = Gazetteer.shipped();

	private final AtomicInteger revision = new AtomicInteger();

	/** The gazetteer in force at this moment. */
	public Gazetteer current() {
		return this.current;
	}

	/** Returns how often it was replaced: what names places is good for one revision. */
	public int revision() {
		return this.revision.get();
	}

	/** Puts another gazetteer in force for all who ask from now on. */
	public void replaceBy(Gazetteer gazetteer) {
		this.current = gazetteer;
		this.revision.incrementAndGet();
	}

}
