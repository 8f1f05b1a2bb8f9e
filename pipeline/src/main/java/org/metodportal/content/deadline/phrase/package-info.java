/** Takes tokens of a term, gives the phrases it is made of. */
@NullMarked
package org.metodportal.content.deadline.phrase;

import org.jspecify.annotations.NullMarked;
