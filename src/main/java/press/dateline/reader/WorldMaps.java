package press.dateline.reader;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import press.dateline.article.Archive;
import press.dateline.paper.Paper;
import press.dateline.reader.WorldMap.Place;
import press.dateline.reader.WorldMap.Shade;
import press.dateline.reader.WorldShapes.Shape;

import org.springframework.stereotype.Component;

/**
 * Draws the map of the world: a link for each place with news, and all others as one.
 */
@Component
class WorldMaps {

	private final Archive archive;

	private final Places places;

	private final Words words;

	private final Paper paper;

	private final WorldShapes shapes = WorldShapes.shipped();

	WorldMaps(Archive archive, Places places, Words words, Paper paper) throws IOException {
		this.archive = archive;
		this.places = places;
		this.words = words;
		this.paper = paper;
	}

	/** Draws the world as it is now. */
	WorldMap map() {
		Map<String, Long> counts = this.archive.countByRegion(this.paper.stories());
		Map<Boolean, List<Shape>> byNews = this.shapes.shapes()
			.stream()
			.collect(Collectors.partitioningBy((shape) -> count(shape, counts) > 0));
		List<Shape> news = byNews.get(true);
		Shades shades = Shades.upTo(news.stream().mapToLong((shape) -> count(shape, counts)).max().orElse(0));
		return new WorldMap(this.shapes, land(byNews.get(false)),
				news.stream().flatMap((shape) -> place(shape, count(shape, counts), shades).stream()).toList(),
				legend(shades));
	}

	private static long count(Shape shape, Map<String, Long> counts) {
		return counts.getOrDefault(shape.slug(), 0L);
	}

	private String land(List<Shape> quiet) {
		return Stream.concat(Stream.of(this.shapes.nowhere()), quiet.stream().map(Shape::path))
			.filter(Objects::nonNull)
			.collect(Collectors.joining());
	}

	private Optional<Place> place(Shape shape, long count, Shades shades) {
		return this.archive.region(shape.slug())
			.map((region) -> new Place(shape, this.paper.front().region(shape.slug()).toString(),
					this.words.say("world.place", this.places.name(region), count), "shade-" + shades.of(count)));
	}

	private List<Shade> legend(Shades shades) {
		return IntStream.rangeClosed(1, shades.lowest().size())
			.mapToObj((shade) -> new Shade("heat-" + shade, text(shades, shade)))
			.toList();
	}

	private String text(Shades shades, int shade) {
		long from = shades.lowest().get(shade - 1);
		long to = shades.highest(shade);
		return (from == to) ? this.words.say("world.shade.one", from) : this.words.say("world.shade", from, to);
	}

}
