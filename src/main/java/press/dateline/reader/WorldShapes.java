package press.dateline.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * What the map of the world is drawn with, as data of SVG paths in one box.
 *
 * @param viewBox the box
 * @param sea everything inside the two edges
 * @param graticule meridians and parallels
 * @param edges the 180th meridian, twice
 * @param nowhere land that belongs to no region
 * @param shapes the regions, from west to east, those with dots last
 */
record WorldShapes(String viewBox, String sea, String graticule, String edges, String nowhere, List<Shape> shapes) {

	WorldShapes {
		shapes = List.copyOf(shapes);
	}

	/**
	 * Reads the shapes that come with Dateline.
	 * @throws IOException if they are not there
	 */
	static WorldShapes shipped() throws IOException {
		try (InputStream file = new ClassPathResource("maps/world.json").getInputStream()) {
			return JsonMapper.shared().readValue(file, WorldShapes.class);
		}
	}

	/**
	 * A region on the map.
	 *
	 * @param slug the region
	 * @param x where it is ticked, from the left
	 * @param y where it is ticked, from the top
	 * @param path its land; {@code null} where that is too small to be drawn
	 * @param dot whether it needs a dot to be seen
	 */
	record Shape(String slug, int x, int y, @Nullable String path, boolean dot) {
	}

}
