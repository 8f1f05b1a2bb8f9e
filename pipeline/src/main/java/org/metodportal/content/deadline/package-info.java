/**
 * Takes the words of a term and the plan's period, gives what they mean.
 *
 * <p>In a circle: {@link Deadline}, whose compound is made of what other deadlines mean; {@link
 * Interpreter}, by whose rules for bounds a repetition is read.
 */
@NullMarked
package org.metodportal.content.deadline;

import org.jspecify.annotations.NullMarked;
