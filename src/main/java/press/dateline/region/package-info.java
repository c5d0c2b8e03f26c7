/**
 * The gazetteer: the places a story can be filed under, their names in many languages,
 * and how they lie in one another.
 */
@org.jspecify.annotations.NullMarked
package press.dateline.region;
