package press.dateline.region;

import java.util.List;

/**
 * What became of laying a newsroom's own list of places over a gazetteer.
 *
 * @param gazetteer the gazetteer with every entry that has no flaw
 * @param flaws the mistakes in the order of the text; their entries are left out
 */
public record Overlay(Gazetteer gazetteer, List<Flaw> flaws) {

	public Overlay {
		flaws = List.copyOf(flaws);
	}

}
