package press.dateline.region;

import java.io.InputStream;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reach of places, compared with the largest piece of their land as it is drawn.
 */
class ReachTests {

	// The list rounds, and the map leaves bends out.
	private static final double SLACK = 0.6;

	private static Map<String, Reach> drawn() throws Exception {
		try (InputStream file = ReachTests.class.getResourceAsStream("/maps/places.json")) {
			return JsonMapper.shared().readValue(file, new TypeReference<Map<String, Reach>>() {
			});
		}
	}

	private static Position position(String slug) {
		return Gazetteer.shipped().bySlug(slug).map(Region::position).orElseThrow();
	}

	@Test
	void coversTheLandOfEachPlace() throws Exception {
		assertThat(drawn()).hasSizeGreaterThan(250).allSatisfy((slug, land) -> {
			assertThat(covers(position(slug), land.west())).as("west of %s", slug).isTrue();
			assertThat(covers(position(slug), land.east())).as("east of %s", slug).isTrue();
		});
	}

	@Test
	void coversTheTickOfEachPlace() throws Exception {
		assertThat(drawn().keySet())
			.allSatisfy((slug) -> assertThat(covers(position(slug), position(slug).longitude())).as(slug).isTrue());
	}

	private static boolean covers(Position position, double degrees) {
		return position.spans(degrees) || position.spans(degrees - SLACK) || position.spans(degrees + SLACK);
	}

	private record Reach(double west, double east) {
	}

}
