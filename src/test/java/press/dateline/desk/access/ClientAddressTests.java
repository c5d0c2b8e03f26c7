package press.dateline.desk.access;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClientAddressTests {

	@ParameterizedTest
	@CsvSource({ "203.0.113.7, 203.0.113.7", "2001:db8:0:1::7, 20010db800000001", "[2001:db8:0:1::8], 20010db800000001",
			"fe80::1%eth0, fe80000000000000", "unknown, unknown", "1:2:3, 1:2:3" })
	void countsACustomerAsOne(String remote, String network) {
		assertThat(ClientAddress.of(remote).network()).isEqualTo(network);
	}

	@Test
	void writesNothingIntoTheLogThatIsNoAddress() {
		assertThat(ClientAddress.of("1.2.3.4\r\nSigned in").text()).isEqualTo("1.2.3.4??Signed?in");
		assertThat(ClientAddress.of("x".repeat(1000)).text()).hasSize(45);
	}

}
