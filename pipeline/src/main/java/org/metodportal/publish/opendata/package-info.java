/** Takes what may be published, gives the folder of open data with its passports and its past. */
@NullMarked
package org.metodportal.publish.opendata;

import org.jspecify.annotations.NullMarked;
