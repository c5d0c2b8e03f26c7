package press.dateline.markdown;

/**
 * A place in a file: line and column, both from 1, the column in code points.
 */
record Position(int line, int column) {

}
