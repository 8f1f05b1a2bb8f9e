package org.metodportal.registry;

import org.jspecify.annotations.Nullable;

/**
 * An individual educational route approved for a person; source: table {@code routes}.
 *
 * @param year year of approval
 * @param operator who drew it up, a code
 * @param afterDiagnostics whether it rests on an assessment; null when unknown
 * @param tutor whether a tutor took part; null when unknown
 */
public record Route(
    int year, String operator, @Nullable Boolean afterDiagnostics, @Nullable Boolean tutor) {}
