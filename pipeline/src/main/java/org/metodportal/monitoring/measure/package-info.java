/** Takes measures and published values of organizations, gives what the measures changed. */
@NullMarked
package org.metodportal.monitoring.measure;

import org.jspecify.annotations.NullMarked;
