package org.metodportal.registry;

import org.jspecify.annotations.Nullable;

/**
 * An event held; source: table {@code events}.
 *
 * @param year year of its date
 * @param level code of the level
 * @param kind kind in the office's words; null when unknown
 * @param participants number of participants; null when unknown
 */
public record Event(int year, String level, @Nullable String kind, @Nullable Double participants) {}
