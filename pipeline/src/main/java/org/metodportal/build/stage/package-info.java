/** Takes the work of a stage, gives its result, how long it took and the words that say so. */
@NullMarked
package org.metodportal.build.stage;

import org.jspecify.annotations.NullMarked;
