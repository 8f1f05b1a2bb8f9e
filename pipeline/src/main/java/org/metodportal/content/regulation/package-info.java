/** Takes what a digest says, gives an act's clauses with their numbers, places and references. */
@NullMarked
package org.metodportal.content.regulation;

import org.jspecify.annotations.NullMarked;
