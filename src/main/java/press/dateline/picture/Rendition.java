package press.dateline.picture;

/**
 * A picture as it is served. Holds no metadata: no place, no camera, no names; only an
 * SVG is exactly the file that was filed.
 *
 * @param bytes the file
 * @param mediaType what to serve it as; not always what was asked for, see
 * {@link Renditions}
 */
public record Rendition(byte[] bytes, String mediaType) {

}
