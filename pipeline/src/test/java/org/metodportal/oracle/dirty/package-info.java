/**
 * A second, slow and plain reading of the contracts of data and indicators, and tables as dirty as
 * those of real offices on which both readings must agree.
 */
@NullMarked
package org.metodportal.oracle.dirty;

import org.jspecify.annotations.NullMarked;
