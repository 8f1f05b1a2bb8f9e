/** Takes what a build read and counted, gives the reports that only the office sees. */
@NullMarked
package org.metodportal.build.report;

import org.jspecify.annotations.NullMarked;
