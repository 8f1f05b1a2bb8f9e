/** Takes the tokens of a deadline, gives the phrases it is made of. */
@NullMarked
package org.metodportal.content.deadline.grammar;

import org.jspecify.annotations.NullMarked;
