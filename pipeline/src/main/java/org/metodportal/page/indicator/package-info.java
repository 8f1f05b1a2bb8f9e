/** Takes an indicator with its public figures, gives its page and files. */
@NullMarked
package org.metodportal.page.indicator;

import org.jspecify.annotations.NullMarked;
