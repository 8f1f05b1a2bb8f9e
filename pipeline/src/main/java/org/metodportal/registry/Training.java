package org.metodportal.registry;

import org.jspecify.annotations.Nullable;

/**
 * A programme that a person completed; source: table {@code training}.
 *
 * @param year year of completion
 * @param programme the programme, whose columns are joined in
 * @param byDiagnostics whether it was chosen by an assessment; null when unknown
 * @param finalAssessment whether the final assessment was passed; null when unknown
 */
public record Training(
    int year,
    Programme programme,
    @Nullable Boolean byDiagnostics,
    @Nullable Boolean finalAssessment) {}
