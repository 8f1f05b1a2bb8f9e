/** Takes {@code replies/*.md}, gives what organizations answered to their figures. */
@NullMarked
package org.metodportal.content.reply;

import org.jspecify.annotations.NullMarked;
