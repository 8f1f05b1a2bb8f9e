/**
 * Takes what workers send each other, gives its bytes and makes it anew from them: one type and one
 * coder for each arrow of the job.
 */
@NullMarked
package org.metodportal.indicator.job.packed;

import org.jspecify.annotations.NullMarked;
