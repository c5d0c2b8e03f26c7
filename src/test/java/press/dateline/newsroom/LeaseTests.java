package press.dateline.newsroom;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Several leases stand for several programs on one store. */
@NewsroomTest
class LeaseTests {

	private static final String SHARED = "jdbc:h2:tcp://store/dateline";

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	private Lease first;

	private Lease second;

	@BeforeEach
	void startTwo() {
		this.first = lease(SHARED);
		this.second = lease(SHARED);
		this.jdbc.update("delete from lease");
		this.jdbc.update("insert into lease values ('nobody', current_timestamp)");
	}

	@Test
	void belongsToTheOneThatTookIt() {
		assertThat(this.first.take()).isTrue();

		assertThat(this.second.take()).isFalse();
		assertThat(this.first.take()).isTrue();
		writes(this.first);
	}

	@Test
	void passesOnWhenItHasEnded() {
		this.first.take();
		end();

		assertThat(this.second.take()).isTrue();
		writes(this.second);
	}

	@Test
	void keepsOneThatSleptThroughItFromWriting() {
		this.first.take();
		end();
		this.second.take();

		assertThatExceptionOfType(LostLeaseException.class).isThrownBy(() -> writes(this.first));
		assertThat(this.first.isHeld()).isFalse();
		assertThat(this.second.isHeld()).isTrue();
	}

	@Test
	void staysWithOneThatSleptWhileNobodyTookIt() {
		this.first.take();
		end();

		writes(this.first);

		assertThat(this.second.take()).isFalse();
	}

	@Test
	void passesOnAtOnceWhenItIsGivenBack() {
		this.first.take();
		this.first.release();

		assertThat(this.first.isHeld()).isFalse();
		assertThat(this.second.take()).isTrue();
	}

	@Test
	void isNotGivenBackByOneThatLostIt() {
		this.first.take();
		end();
		this.second.take();

		this.first.release();

		assertThat(lease(SHARED).take()).isFalse();
	}

	@Test
	void isNotWaitedForWhileSomebodyWritesUnderIt() {
		this.first.take();

		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.first.hold();
			end();
			TransactionTemplate elsewhere = new TransactionTemplate(this.transactions);
			elsewhere.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
			assertThat(elsewhere.<Boolean>execute((other) -> this.second.take())).isFalse();
		});
	}

	@Test
	void costsAStoreOfItsOwnNothing() {
		Lease own = lease("jdbc:h2:file:/data/dateline;DB_CLOSE_ON_EXIT=FALSE");
		this.first.take();

		assertThat(own.isShared()).isFalse();
		assertThat(own.take()).isTrue();
		own.hold();
		assertThat(this.first.isHeld()).isTrue();
		writes(this.first);
	}

	private Lease lease(String url) {
		return new Lease(this.jdbc, this.transactions, url);
	}

	private void end() {
		this.jdbc.update("update lease set expires_at = current_timestamp");
	}

	private void writes(Lease lease) {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> lease.hold());
	}

}
