package press.dateline.reader;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.context.MessageSource;

/**
 * How a language writes dates and numbers. To find that out takes many times as long as
 * to write one, and a page writes hundreds.
 */
final class Notation {

	private final MessageSource messages;

	private final Locale language;

	private final Locale digits;

	private final NumberFormat counts;

	private final Map<String, DateTimeFormatter> dates = new ConcurrentHashMap<>();

	private Notation(Locale language, Locale digits, MessageSource messages) {
		this.language = language;
		this.digits = digits;
		this.messages = messages;
		this.counts = NumberFormat.getIntegerInstance(digits);
	}

	/**
	 * Finds out how the pages of a language write, or how English does for a language
	 * that there are no words in.
	 */
	static Notation of(Locale page, MessageSource messages) {
		Locale spoken = Locale.forLanguageTag(messages.getMessage("language.tag", null, page));
		Locale language = spoken.getLanguage().equals(page.getLanguage()) ? page : spoken;
		// Pinned, because releases of Java differ in the digits they write Arabic with.
		Locale digits = new Locale.Builder().setLocale(language)
			.setUnicodeLocaleKeyword("nu", messages.getMessage("language.digits", null, language))
			.build();
		return new Notation(language, digits, messages);
	}

	/** Returns the language that is written. */
	Locale language() {
		return this.language;
	}

	/** Returns the language with its digits. */
	Locale digits() {
		return this.digits;
	}

	/** Writes a date, or a part of one, by the name of its format. */
	String date(String format, TemporalAccessor date) {
		return this.dates.computeIfAbsent(format, this::formatter).format(date);
	}

	private DateTimeFormatter formatter(String format) {
		return DateTimeFormatter
			.ofPattern(this.messages.getMessage("format." + format, null, this.language), this.language)
			.withDecimalStyle(DecimalStyle.of(this.digits));
	}

	/** Writes a count: {@code 1,234}. */
	String number(long count) {
		// One thread at a time may write with it.
		return ((NumberFormat) this.counts.clone()).format(count);
	}

}
