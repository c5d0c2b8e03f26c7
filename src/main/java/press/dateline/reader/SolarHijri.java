package press.dateline.reader;

import java.time.LocalDate;
import java.util.Locale;

import com.github.mfathi91.time.PersianDate;

/**
 * A day in the Solar Hijri calendar, which Persian readers go by: 27 Dey 1404 is 17
 * January 2026.
 *
 * @param year counted from the Hijra, about 621 less than the Gregorian year
 * @param month from 1, Farvardin, which begins in March
 * @param day of the month, from 1
 */
record SolarHijri(int year, int month, int day) {

	static SolarHijri of(LocalDate date) {
		PersianDate persian = PersianDate.fromGregorian(date);
		return new SolarHijri(persian.getYear(), persian.getMonthValue(), persian.getDayOfMonth());
	}

	/** Returns whether readers of a language go by this calendar. */
	static boolean isUsedIn(Locale language) {
		return language.getLanguage().equals("fa");
	}

}
