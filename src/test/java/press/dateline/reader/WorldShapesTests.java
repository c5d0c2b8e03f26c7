package press.dateline.reader;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import press.dateline.reader.WorldShapes.Shape;
import press.dateline.region.Gazetteer;
import press.dateline.region.Region;

import static org.assertj.core.api.Assertions.assertThat;

class WorldShapesTests {

	private static final Pattern PATH = Pattern.compile("(M-?\\d+[ -]\\d+l[-\\d ]+z)+");

	private final WorldShapes world = WorldShapes.shipped();

	WorldShapesTests() throws IOException {
	}

	@Test
	void haveEachCountryAndTerritoryOnce() {
		List<String> places = Gazetteer.shipped().all().stream().filter(Places::isPlace).map(Region::slug).toList();

		assertThat(this.world.shapes()).extracting(Shape::slug).containsExactlyInAnyOrderElementsOf(places);
	}

	@Test
	void canBeSeen() {
		assertThat(this.world.shapes()).allSatisfy((shape) -> assertThat(shape.path() != null || shape.dot()).isTrue());
		assertThat(this.world.shapes()).filteredOn((shape) -> shape.path() != null)
			.hasSizeGreaterThan(170)
			.allSatisfy((shape) -> assertThat(shape.path()).matches(PATH));
	}

	@Test
	void runFromWestToEastWithTheSmallestOnTop() {
		List<Shape> large = this.world.shapes().stream().filter((shape) -> !shape.dot()).toList();

		assertThat(this.world.shapes().subList(0, large.size())).isEqualTo(large);
		assertThat(large).extracting(Shape::x).isSorted();
	}

}
