/** Takes a finished release and the one shown, gives reasons against showing the new one. */
@NullMarked
package org.metodportal.build.gate;

import org.jspecify.annotations.NullMarked;
