/** Takes indicators of one concept, gives in words how their definitions differ. */
@NullMarked
package org.metodportal.page.compare;

import org.jspecify.annotations.NullMarked;
