/** Takes descriptions of tables, gives the columns, keys and references of each table. */
@NullMarked
package org.metodportal.source.schema;

import org.jspecify.annotations.NullMarked;
