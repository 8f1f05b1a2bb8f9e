/**
 * Takes figures in any order, gives series: the observations of one indicator and one member of a
 * breakdown by year, with their values as exact fractions.
 */
@NullMarked
package org.metodportal.indicator.series;

import org.jspecify.annotations.NullMarked;
