package press.dateline.reader;

import java.util.Optional;

import press.dateline.article.Story;
import press.dateline.region.Region;
import press.dateline.web.Address;

/**
 * What the page of a story is made of.
 *
 * @param story the story
 * @param place the place that it comes from
 * @param pictures below which its pictures are
 */
record Matter(Story story, Optional<Region> place, Address pictures) {
}
