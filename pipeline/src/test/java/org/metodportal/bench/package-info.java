/** Takes sizes, gives timings. */
@NullMarked
package org.metodportal.bench;

import org.jspecify.annotations.NullMarked;
