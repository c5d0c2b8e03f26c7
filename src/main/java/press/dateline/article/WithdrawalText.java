package press.dateline.article;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a withdrawal as its reason: empty text where none is given, nothing where the
 * story is not withdrawn.
 */
@Converter
class WithdrawalText implements AttributeConverter<@Nullable Withdrawal, @Nullable String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable Withdrawal withdrawal) {
		if (withdrawal == null) {
			return null;
		}
		return (withdrawal.reason() != null) ? withdrawal.reason() : "";
	}

	@Override
	public @Nullable Withdrawal convertToEntityAttribute(@Nullable String reason) {
		if (reason == null) {
			return null;
		}
		return new Withdrawal(reason.isEmpty() ? null : reason);
	}

}
