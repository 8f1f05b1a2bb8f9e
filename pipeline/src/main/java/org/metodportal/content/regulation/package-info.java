/**
 * Takes what a digest says, gives an act's clauses with their numbers, places and references.
 *
 * <p>In a circle: {@link Regulation} is a tree of divisions and clauses that hold clauses, and each
 * knows its place in it.
 */
@NullMarked
package org.metodportal.content.regulation;

import org.jspecify.annotations.NullMarked;
