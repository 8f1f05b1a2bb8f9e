package org.metodportal.build.read;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a build counts and tells.
 *
 * @param content texts and definitions
 * @param data tables and their schemas
 * @param asOf the day that is taken for today
 * @param chosen of the territories that exist, those that are built
 */
public record BuildInputs(
    SourceFolder content, SourceFolder data, LocalDate asOf, UnaryOperator<List<String>> chosen) {}
