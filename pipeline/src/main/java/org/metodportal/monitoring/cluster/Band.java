package org.metodportal.monitoring.cluster;

import org.metodportal.indicator.series.Fraction;

/**
 * A group of organizations by their overall index.
 *
 * @param id Latin key for addresses and tables
 * @param title name shown, the one that conditions of recommendations compare {@code cluster} with
 * @param from smallest index of the group, inclusive, 0–1
 */
public record Band(String id, String title, Fraction from) {}
