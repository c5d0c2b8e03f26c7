package press.dateline.article;

/**
 * Something that stories are listed under, with how many of them are public.
 *
 * @param <T> what is counted under: a topic or a byline
 * @param of what the stories have in common
 * @param count how many public stories, at least 1
 */
public record Tally<T>(T of, long count) {
}
