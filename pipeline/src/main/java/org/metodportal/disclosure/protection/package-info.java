/** Takes counts of sets of persons at places, gives which published cells of a year to hide. */
@NullMarked
package org.metodportal.disclosure.protection;

import org.jspecify.annotations.NullMarked;
