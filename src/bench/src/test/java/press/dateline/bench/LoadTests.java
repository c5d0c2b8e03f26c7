package press.dateline.bench;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class LoadTests {

	private static final String PRINTED = """
			Running 10s test @ http://127.0.0.1:41873/
			  1 threads and 32 connections
			  Thread Stats   Avg      Stdev     Max   +/- Stdev
			    Latency   412.50us  520.11us  12.33ms   95.01%
			    Req/Sec    92.81k     3.12k   99.10k    71.29%
			  Latency Distribution
			     50%  187.00us
			     75%  402.00us
			     90%    1.10ms
			     99%    3.10ms
			  932614 requests in 10.10s, 2.49GB read
			Requests/sec:  92338.02
			Transfer/sec:    252.44MB
			""";

	@Test
	void readsWhatWrkPrints() {
		Load load = Load.parse(PRINTED);

		assertThat(load).isEqualTo(new Load(932_614, 92_338.02, 0.187, 3.1));
	}

	@ParameterizedTest
	@CsvSource({ "187.00us, 0.187", "3.10ms, 3.1", "1.25s, 1250", "1.50m, 90000" })
	void readsEachUnitOfTime(String printed, double milliseconds) {
		Load load = Load.parse(PRINTED.replace("99%    3.10ms", "99%    " + printed));

		assertThat(load.slowest()).isEqualTo(milliseconds);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			  Non-2xx or 3xx responses: 12
			  Socket errors: connect 0, read 3, write 0, timeout 0
			""")
	void refusesALoadWithErrors(String errors) {
		String printed = PRINTED.replace("Requests/sec", "  " + errors + "\nRequests/sec");

		assertThatIllegalStateException().isThrownBy(() -> Load.parse(printed)).withMessageContaining(errors);
	}

	@Test
	void refusesWhatIsNoLoad() {
		assertThatIllegalStateException().isThrownBy(() -> Load.parse("unable to connect to 127.0.0.1:1"))
			.withMessageContaining("unable to connect");
	}

}
