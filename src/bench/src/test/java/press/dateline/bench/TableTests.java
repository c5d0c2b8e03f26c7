package press.dateline.bench;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TableTests {

	@Test
	void isMarkdown() {
		Table table = new Table("Speed", "by", "figure", "ratio");

		table.row("nginx", 92_338.4, "");
		table.row("Dateline", 0.1874, Ratio.of(1, 2));

		assertThat(table).hasToString("""
				### Speed

				| by | figure | ratio |
				| --- | --- | --- |
				| nginx | 92,338 |  |
				| Dateline | 0.187 | 0.50 × |
				""");
	}

	@Test
	void refusesARowThatDoesNotFit() {
		Table table = new Table("Speed", "by", "figure");

		assertThatIllegalArgumentException().isThrownBy(() -> table.row("nginx"));
	}

}
