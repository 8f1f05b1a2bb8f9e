/** Takes what is published of organizations, gives the groups they stand in and why. */
@NullMarked
package org.metodportal.monitoring.cluster;

import org.jspecify.annotations.NullMarked;
