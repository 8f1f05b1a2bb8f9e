/** Takes the counts of staff that a territory publishes, gives its page of staffing. */
@NullMarked
package org.metodportal.page.staffing;

import org.jspecify.annotations.NullMarked;
