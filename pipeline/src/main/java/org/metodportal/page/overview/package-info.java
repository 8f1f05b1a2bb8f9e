/** Takes what a territory reached and decided, gives its first page and all its indicators. */
@NullMarked
package org.metodportal.page.overview;

import org.jspecify.annotations.NullMarked;
