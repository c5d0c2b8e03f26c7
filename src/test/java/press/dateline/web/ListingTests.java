package press.dateline.web;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ListingTests {

	private static Listing<Integer> listing(int page, int total) {
		List<Integer> all = IntStream.rangeClosed(1, total).boxed().toList();
		return Listing.of(new PageNumber(page), 10, total,
				(offset, limit) -> all.subList(offset, Math.min(total, offset + limit)));
	}

	@ParameterizedTest
	@CsvSource({ "0, 1", "1, 1", "10, 1", "11, 2", "20, 2", "21, 3" })
	void hasAsManyPagesAsItNeedsAndAtLeastOne(int total, int pages) {
		assertThat(listing(1, total).pages()).isEqualTo(pages);
	}

	@Test
	void takesThePageThatWasAskedFor() {
		Listing<Integer> last = listing(3, 25);

		assertThat(last.items()).containsExactly(21, 22, 23, 24, 25);
		assertThat(last.previous()).hasValue(new PageNumber(2));
		assertThat(last.next()).isEmpty();
	}

	@Test
	void leadsFromTheFirstPageToTheSecond() {
		Listing<Integer> first = listing(1, 25);

		assertThat(first.previous()).isEmpty();
		assertThat(first.next()).hasValue(new PageNumber(2));
	}

	@ParameterizedTest
	@CsvSource({ "2, 0", "2, 10", "4, 25", "999999, 25" })
	void hasNoPageBeyondTheLast(int page, int total) {
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> listing(page, total));
	}

}
