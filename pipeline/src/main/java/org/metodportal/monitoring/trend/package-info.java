/**
 * Takes published series, gives where they go: the window of years that is looked at, its trend in
 * exact fractions, the turn, the change of the last year and the projection.
 */
@NullMarked
package org.metodportal.monitoring.trend;

import org.jspecify.annotations.NullMarked;
