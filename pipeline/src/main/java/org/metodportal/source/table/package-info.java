/** Takes a file and the schema of its table, gives all its rows, problems and counts. */
@NullMarked
package org.metodportal.source.table;

import org.jspecify.annotations.NullMarked;
