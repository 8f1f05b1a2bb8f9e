/** Takes a finished site, gives a release: kept beside others, remembered and shown in one step. */
@NullMarked
package org.metodportal.publish.release;

import org.jspecify.annotations.NullMarked;
