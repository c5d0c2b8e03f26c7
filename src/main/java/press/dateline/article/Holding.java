package press.dateline.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A story that the archive holds, whether or not it is public, as whoever makes it be
 * found needs it.
 *
 * @param id the story, for as long as the store lives
 * @param language the language it is written in
 * @param title its headline
 * @param standfirst the sentence below the headline
 * @param text its text as plain text
 * @param place the place as an agency line wrote it
 * @param agency the agency that the line names
 * @param date the day on its dateline
 * @param publishedAt the moment on its dateline
 * @param window when it is public
 * @param regions the slugs of all regions that list it
 * @param topics what it is about
 * @param bylines who wrote it
 */
public record Holding(long id, Locale language, String title, @Nullable String standfirst, String text,
		@Nullable String place, @Nullable String agency, LocalDate date, Instant publishedAt, PublicWindow window,
		List<String> regions, List<Topic> topics, List<Byline> bylines) {
}
