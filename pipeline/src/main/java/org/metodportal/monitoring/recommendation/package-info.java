/** Takes rules of recommendations and published aggregates, gives who is advised what, and why. */
@NullMarked
package org.metodportal.monitoring.recommendation;

import org.jspecify.annotations.NullMarked;
