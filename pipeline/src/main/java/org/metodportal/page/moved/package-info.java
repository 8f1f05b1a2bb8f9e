/** Takes pages that stood elsewhere, gives the pages that lead on from there. */
@NullMarked
package org.metodportal.page.moved;

import org.jspecify.annotations.NullMarked;
