package press.dateline.reader;

import java.util.List;

/**
 * The map of the world with its news.
 *
 * @param shapes what it is drawn with
 * @param land everywhere without news, as the data of one SVG path
 * @param places everywhere with news, in the order they are drawn in
 * @param legend what the shades mean, lightest first
 */
record WorldMap(WorldShapes shapes, String land, List<Place> places, List<Shade> legend) {

	/**
	 * A place with news.
	 *
	 * @param shape what is drawn
	 * @param href its page
	 * @param label its name and its stories
	 * @param shade the class of its shade
	 */
	record Place(WorldShapes.Shape shape, String href, String label, String shade) {
	}

	/**
	 * A shade.
	 *
	 * @param name the class that gives it its colour
	 * @param text the numbers of stories that have it
	 */
	record Shade(String name, String text) {
	}

}
