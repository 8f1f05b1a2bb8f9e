/** Takes published figures of one indicator, gives their words, table cells and chart shapes. */
@NullMarked
package org.metodportal.page.result;

import org.jspecify.annotations.NullMarked;
