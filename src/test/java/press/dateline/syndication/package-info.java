@NullMarked
package press.dateline.syndication;

import org.jspecify.annotations.NullMarked;
