/** Takes the words of a term as they were typed, gives tokens that a grammar can read. */
@NullMarked
package org.metodportal.content.deadline.token;

import org.jspecify.annotations.NullMarked;
