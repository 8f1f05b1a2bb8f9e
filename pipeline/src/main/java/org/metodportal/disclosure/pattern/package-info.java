/** Takes a system, gives which of its cells to hide so that no hidden number follows. */
@NullMarked
package org.metodportal.disclosure.pattern;

import org.jspecify.annotations.NullMarked;
