/** Takes published values, gives small drawings of them: places in percent or pixels. */
@NullMarked
package org.metodportal.page.chart;

import org.jspecify.annotations.NullMarked;
