package press.dateline.region;

/**
 * A name in copy that the gazetteer knows.
 *
 * @param region the region meant, or the one that the city lies in
 * @param city whether the name is that of a place inside the region (“Tehran”), which is
 * shown as written, rather than of the region itself
 * @param written the name as copy has it, without space around it
 */
public record Match(Region region, boolean city, String written) {
}
