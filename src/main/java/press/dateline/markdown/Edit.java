package press.dateline.markdown;

/**
 * A stretch of text, from {@code start} to before {@code end}, and what stands in its
 * place.
 */
record Edit(int start, int end, String replacement) {

}
