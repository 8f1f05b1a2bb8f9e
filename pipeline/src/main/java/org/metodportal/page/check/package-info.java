/**
 * Takes the descriptions of the tables and the reader as a script, gives the page on which an
 * office checks its tables itself.
 */
@NullMarked
package org.metodportal.page.check;

import org.jspecify.annotations.NullMarked;
