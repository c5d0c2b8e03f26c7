package press.dateline.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A public story as lists show it, without its text.
 *
 * @param id the story, for as long as the store lives
 * @param path its address, Unicode and not percent-encoded
 * @param language the language it is written in
 * @param title its headline
 * @param standfirst the sentence below the headline
 * @param kind the kind of work it is
 * @param date the day on its dateline
 * @param region the slug of its main region
 * @param publishedAt the moment on its dateline
 */
public record Summary(long id, String path, Locale language, String title, @Nullable String standfirst, Kind kind,
		LocalDate date, @Nullable String region, Instant publishedAt) {
}
