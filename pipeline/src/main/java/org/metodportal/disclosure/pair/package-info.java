/**
 * Takes the cells of persons that two releases show and what ties them, gives every difference from
 * which one or two persons can be read.
 */
@NullMarked
package org.metodportal.disclosure.pair;

import org.jspecify.annotations.NullMarked;
