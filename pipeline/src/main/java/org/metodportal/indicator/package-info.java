/**
 * Takes definitions and person-years, gives tallies and figures per indicator, year and breakdown.
 */
@NullMarked
package org.metodportal.indicator;

import org.jspecify.annotations.NullMarked;
