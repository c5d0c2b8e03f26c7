package press.dateline.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LastDayTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			2026, -,  -,  2026-12-31
			2024, 02, -,  2024-02-29
			2026, 01, 17, 2026-01-17
			-,    01, 17, -
			2026, 13, -,  -
			2026, 02, 30, -
			two,  -,  -,  -
			2026, -1, -,  -
			""")
	void isReadFromTheAddress(@Nullable String year, @Nullable String month, @Nullable String day,
			@Nullable LocalDate lastDay) {
		Map<String, String> variables = new HashMap<>();
		variables.put("region", "iran");
		variables.put("year", year);
		variables.put("month", month);
		variables.put("day", day);

		assertThat(LastDay.of(variables).orElse(null)).isEqualTo(lastDay);
	}

}
