/**
 * Takes a number of persons and a seed, gives the twelve tables of each territory.
 *
 * <p>More than 15 files, because the careers of the same persons fill all tables, and all of it is
 * hidden behind one public class.
 */
@NullMarked
package org.metodportal.sample;

import org.jspecify.annotations.NullMarked;
