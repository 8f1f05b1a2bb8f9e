/** Takes persons year by year and vacancies, gives whole counts beside the indicators. */
@NullMarked
package org.metodportal.indicator.count;

import org.jspecify.annotations.NullMarked;
