/** Takes the folders {@code pages/} of the portal and of territories, gives pages of one's own. */
@NullMarked
package org.metodportal.content.own;

import org.jspecify.annotations.NullMarked;
