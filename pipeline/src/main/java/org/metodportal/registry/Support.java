package org.metodportal.registry;

import org.jspecify.annotations.Nullable;

/**
 * Support given to a young teacher; source: table {@code support}.
 *
 * @param year year of the date
 * @param form form of support in the office's words; null when unknown
 */
public record Support(int year, @Nullable String form) {}
