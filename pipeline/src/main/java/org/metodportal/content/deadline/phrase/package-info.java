/**
 * Takes what one phrase of a deadline says, gives it as a value with days whose year may be open.
 */
@NullMarked
package org.metodportal.content.deadline.phrase;

import org.jspecify.annotations.NullMarked;
