package press.dateline.search;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.dateline.article.Holdings;
import press.dateline.article.Holdings.Changes;
import press.dateline.article.Holdings.Mark;
import press.dateline.region.Atlas;
import press.dateline.region.Gazetteer;
import press.dateline.site.Site;

import org.springframework.stereotype.Component;

/**
 * Brings an index to what the archive holds: what has changed since the edition that it
 * goes up to, or everything where it was made by another rule. What is written twice does
 * no harm.
 */
@Component
class Stocktaking {

	/** To be raised with every change of what is indexed how. */
	private static final int RULE = 2;

	private static final int AT_ONCE = 200;

	private static final int MUCH = 5000;

	private static final Logger logger = LoggerFactory.getLogger(Stocktaking.class);

	private final Holdings holdings;

	private final Atlas atlas;

	private final List<Locale> languages;

	private String rule = "";

	private int atlasRevision = -1;

	Stocktaking(Holdings holdings, Atlas atlas, Site site) {
		this.holdings = holdings;
		this.atlas = atlas;
		this.languages = Stream.concat(Stream.of(site.language()), site.languages().stream()).toList();
	}

	/** Returns whether an index was made by the rule in force. */
	boolean isByTheRule(Shelfmark reached) {
		return reached.rule().equals(rule());
	}

	/**
	 * Returns whether what an index has can stay, so that only what is missing is
	 * written.
	 */
	boolean canGoOnFrom(Shelfmark reached) {
		return reached.canPrecede(this.holdings.edition(), rule());
	}

	/** Returns whether so much is to be written that nobody should wait for it. */
	boolean isLong(Shelfmark reached) {
		return !canGoOnFrom(reached) && this.holdings.count() > MUCH;
	}

	/**
	 * Brings an index to what the archive holds now.
	 * @param before how far it goes
	 * @param wanted asked between two batches; where the answer is no, it stays where it
	 * was
	 * @return how far it goes afterwards
	 */
	Shelfmark of(Index index, Shelfmark before, BooleanSupplier wanted) {
		Shelfmark from = before;
		if (!canGoOnFrom(before)) {
			index.clear();
			from = Shelfmark.nothing(rule());
		}
		long begun = System.nanoTime();
		long written = 0;
		Mark mark = from.mark();
		Changes changes = this.holdings.changesAfter(mark, AT_ONCE);
		while (!changes.last().equals(mark)) {
			if (!wanted.getAsBoolean()) {
				return from;
			}
			write(index, changes);
			mark = changes.last();
			written += changes.stories().size();
			if (written >= MUCH && written % MUCH < AT_ONCE) {
				logger.info("Indexed {} stories for the search", written);
			}
			changes = this.holdings.changesAfter(mark, AT_ONCE);
		}
		index.write(List.of(), this.holdings.removedAfter(from.edition()));
		Shelfmark after = Shelfmark.of(changes.edition(), this.rule);
		index.reach(after);
		if (from.edition() < 0) {
			logger.info("The index of the search was made: {} stories in {} s", written,
					"%.1f".formatted((System.nanoTime() - begun) / 1e9));
		}
		return after;
	}

	private void write(Index index, Changes changes) {
		Gazetteer gazetteer = this.atlas.current();
		List<Entry> entries = changes.stories()
			.stream()
			.map((story) -> Entry.of(story, gazetteer, this.languages))
			.toList();
		index.write(entries, changes.gone());
	}

	// Stories are found by the names of their places, so another gazetteer is another
	// rule; so is another archive.
	private String rule() {
		int revision = this.atlas.revision();
		if (this.atlasRevision != revision) {
			Gazetteer gazetteer = this.atlas.current();
			StringBuilder names = new StringBuilder().append(RULE).append(this.languages);
			// In an order that is the same after the next start.
			gazetteer.all()
				.forEach((region) -> names.append(region.slug())
					.append(gazetteer.namesOf(region).stream().sorted().toList()));
			this.rule = DigestUtils.sha256Hex(names.toString()).substring(0, 16) + "@" + this.holdings.identity();
			this.atlasRevision = revision;
		}
		return this.rule;
	}

}
