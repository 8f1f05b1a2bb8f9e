/** Takes pages that editors add, gives their records. */
@NullMarked
package org.metodportal.page.own;

import org.jspecify.annotations.NullMarked;
