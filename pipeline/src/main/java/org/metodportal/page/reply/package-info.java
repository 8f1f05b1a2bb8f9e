/** Takes what organizations answered, gives it to the pages on which their figures stand. */
@NullMarked
package org.metodportal.page.reply;

import org.jspecify.annotations.NullMarked;
