package press.dateline.bench;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UsageTests {

	@Test
	void addsUserAndSystemTimeWhateverTheProgramIsCalled() {
		String stat = "4711 (a) R (b) S 1 4711 4711 0 -1 4194560 9000 0 12 0 1250 250 7 8 20 0 31 0 880 1 2 3";

		assertThat(Usage.cpu(stat)).isEqualTo(15.0);
	}

	@Test
	void readsTheMemoryOfItsOwn() {
		List<String> status = List.of("VmRSS:\t  400000 kB", "RssAnon:\t  262144 kB", "RssFile:\t   30000 kB");

		assertThat(Usage.anonymous(status)).isEqualTo(256.0);
	}

	@Test
	void seesThisProcess() {
		assertThat(Usage.of(ProcessHandle.current()).anonymousMiB()).isPositive();
	}

}
