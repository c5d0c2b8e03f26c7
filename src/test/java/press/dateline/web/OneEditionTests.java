package press.dateline.web;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.article.Archive;
import press.dateline.article.Edition;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

class OneEditionTests {

	private final Archive archive = mock();

	private final PlatformTransactionManager transactions = mock();

	private final OneEdition filter = new OneEdition(this.archive, this.transactions);

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final MockFilterChain chain = new MockFilterChain();

	private void ask(String path, long edition) throws Exception {
		given(this.archive.edition()).willReturn(new Edition(edition, Instant.EPOCH, Instant.EPOCH));
		given(this.transactions.getTransaction(any())).willReturn(mock(TransactionStatus.class));
		this.filter.doFilter(new MockHttpServletRequest("GET", path), this.response, this.chain);
	}

	@Test
	void asksReadersToWaitBeforeTheFirst() throws Exception {
		ask("/regions", 0);

		assertThat(this.response.getStatus()).isEqualTo(503);
		assertThat(this.response.getHeader("Retry-After")).isEqualTo("2");
		assertThat(this.chain.getRequest()).isNull();
	}

	@Test
	void endsWithThePage() throws Exception {
		ask("/regions", 1);

		assertThat(this.response.getStatus()).isEqualTo(200);
		assertThat(this.chain.getRequest()).isNotNull();
		verify(this.transactions).rollback(any());
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/css/site.css", "/maps/iran.svg", "/favicon.ico", "/actuator/health", "/livez", "/readyz" })
	void isNotNeededForWhatIsNoPage(String path) throws Exception {
		ask(path, 0);

		assertThat(this.chain.getRequest()).isNotNull();
		verify(this.transactions, never()).getTransaction(any());
	}

}
