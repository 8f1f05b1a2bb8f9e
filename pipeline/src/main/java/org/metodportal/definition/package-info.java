/**
 * Takes the checked expressions and the words of a definition, gives what is to be counted: a
 * territory, its indicators with their measure and unit of observation, and their targets.
 */
@NullMarked
package org.metodportal.definition;

import org.jspecify.annotations.NullMarked;
