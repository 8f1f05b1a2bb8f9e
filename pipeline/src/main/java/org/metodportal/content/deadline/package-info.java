/** Takes the words of a term and the plan's period, gives what they mean. */
@NullMarked
package org.metodportal.content.deadline;

import org.jspecify.annotations.NullMarked;
