/**
 * The vocabulary of topics that newsrooms share: IPTC Media Topics.
 */
@NullMarked
package press.dateline.topic;

import org.jspecify.annotations.NullMarked;
