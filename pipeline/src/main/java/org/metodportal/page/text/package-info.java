/** Takes numbers, dates and names, gives Russian text. */
@NullMarked
package org.metodportal.page.text;

import org.jspecify.annotations.NullMarked;
