/**
 * Takes publishable series, gives statuses, clusters, recommendations, effects of measures and the
 * gaps of the cycle.
 */
@NullMarked
package org.metodportal.monitoring;

import org.jspecify.annotations.NullMarked;
