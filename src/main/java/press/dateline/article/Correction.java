package press.dateline.article;

import java.time.LocalDate;

/**
 * What was wrong in a story, and when readers were told.
 *
 * @param date the day of the correction
 * @param text what was wrong and what is right
 */
public record Correction(LocalDate date, String text) {
}
