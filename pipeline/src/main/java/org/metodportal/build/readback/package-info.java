/**
 * Takes what was counted, what of it is hidden and the finished public folder, gives the places
 * where the folder says what it must not.
 */
@NullMarked
package org.metodportal.build.readback;

import org.jspecify.annotations.NullMarked;
