/** Takes a number of persons and a seed, gives the twelve tables of each territory. */
@NullMarked
package org.metodportal.sample;

import org.jspecify.annotations.NullMarked;
