/**
 * Takes figures and counts of persons, gives all that adds up among them as one system a year.
 *
 * <p>More than 15 files, since the tables of a year are filled and searched for equations here and
 * nobody else may see them half made.
 */
@NullMarked
package org.metodportal.disclosure.system;

import org.jspecify.annotations.NullMarked;
