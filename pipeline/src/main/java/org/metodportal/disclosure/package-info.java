/** Takes figures, gives those that may be published. */
@NullMarked
package org.metodportal.disclosure;

import org.jspecify.annotations.NullMarked;
