/** Takes indicators of one concept, gives their comparison: figures, and how definitions differ. */
@NullMarked
package org.metodportal.page.compare;

import org.jspecify.annotations.NullMarked;
