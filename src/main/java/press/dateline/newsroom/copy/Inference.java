package press.dateline.newsroom.copy;

/**
 * Something that was understood of a file, so that the desk can say why.
 *
 * @param what for example {@code title} or {@code date}
 * @param value what was understood
 * @param line the line it was taken from, counted from 1; 0 where it comes from the path
 * or from outside the file
 * @param because what it was taken from, for example {@code the first heading}
 */
public record Inference(String what, String value, int line, String because) {
}
