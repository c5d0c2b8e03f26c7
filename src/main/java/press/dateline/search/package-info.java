/**
 * The search: the index of the stories, the questions that readers ask of it, and what
 * comes of them. It alone knows the search engine.
 */
@NullMarked
package press.dateline.search;

import org.jspecify.annotations.NullMarked;
