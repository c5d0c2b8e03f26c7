package press.dateline.desk.access;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EditorsPasswordTests {

	private static final String PASSWORD = "a mill by the river";

	private static EditorsPassword password(String setting) {
		return new EditorsPassword(new AccessProperties(setting));
	}

	private static String encoded(String plain) {
		return "{bcrypt}" + new BCryptPasswordEncoder(4).encode(plain);
	}

	@Test
	void isRecognisedPlainOrEncoded() {
		assertThat(password(PASSWORD).is(PASSWORD)).isTrue();
		assertThat(password(PASSWORD).is(PASSWORD + "s")).isFalse();
		assertThat(password(encoded(PASSWORD)).is(PASSWORD)).isTrue();
		assertThat(password(encoded(PASSWORD)).is("")).isFalse();
	}

	@Test
	void isNoneUnlessSet() {
		EditorsPassword none = password(null);

		assertThat(none.isSet()).isFalse();
		assertThat(none.is("")).isFalse();
	}

	@Test
	void hasMarkedTheSessionsOfOtherNodesToo() {
		String elsewhere = password(PASSWORD).mark();

		assertThat(password(PASSWORD).hasMarked(elsewhere)).isTrue();
		assertThat(password("another mill altogether").hasMarked(elsewhere)).isFalse();
		assertThat(password(encoded(PASSWORD)).hasMarked(elsewhere)).isFalse();
		assertThat(password(null).hasMarked(elsewhere)).isFalse();
		assertThat(password(PASSWORD).hasMarked("link")).isFalse();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'',            is empty
			'   ',         is empty
			secret,        has fewer than 12 characters
			{noop}a mill by the river, not encoded as
			{bcrypt}short, not encoded as
			""")
	void isRefusedInWordsThatDoNotRepeatIt(String setting, String words) {
		assertThatExceptionOfType(UnusablePasswordException.class).isThrownBy(() -> password(setting))
			.withMessageContaining(words)
			.satisfies((refusal) -> {
				if (setting.length() > 3) {
					assertThat(refusal.getMessage()).doesNotContain(setting);
				}
			});
	}

	@Test
	void isRefusedWhereItsEndWouldNotCount() {
		assertThatExceptionOfType(UnusablePasswordException.class).isThrownBy(() -> password("é".repeat(37)))
			.withMessageContaining("72 bytes");
		assertThat(password("e".repeat(72)).is("e".repeat(73))).isFalse();
	}

}
