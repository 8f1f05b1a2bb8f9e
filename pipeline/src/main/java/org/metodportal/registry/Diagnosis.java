package org.metodportal.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One assessment of a person; source: table {@code diagnostics}.
 *
 * @param day date as days since 1970-01-01
 * @param year year of the date
 * @param procedure code of the procedure
 * @param operator who assessed, a code
 * @param score percent, 0–100; null when unknown
 * @param deficits codes of the deficits found; null when unknown
 */
public record Diagnosis(
    long day,
    int year,
    String procedure,
    String operator,
    @Nullable Double score,
    @Nullable List<String> deficits) {}
