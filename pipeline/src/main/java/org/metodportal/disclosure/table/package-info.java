/** Takes whole counts of persons in tables, gives which cells of them to hide. */
@NullMarked
package org.metodportal.disclosure.table;

import org.jspecify.annotations.NullMarked;
