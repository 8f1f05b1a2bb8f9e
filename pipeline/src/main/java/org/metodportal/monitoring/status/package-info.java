/** Takes publishable totals and ledgers of targets, gives what they mean: statuses in words. */
@NullMarked
package org.metodportal.monitoring.status;

import org.jspecify.annotations.NullMarked;
