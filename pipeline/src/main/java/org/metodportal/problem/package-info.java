/** Takes what went wrong, gives where it is and how to mend it. */
@NullMarked
package org.metodportal.problem;

import org.jspecify.annotations.NullMarked;
