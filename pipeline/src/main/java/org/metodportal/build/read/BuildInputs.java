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
 * @param past what was public until now
 */
public record BuildInputs(
    SourceFolder content,
    SourceFolder data,
    LocalDate asOf,
    UnaryOperator<List<String>> chosen,
    PublicPast past) {
  /** The same after what was public until now. */
  public BuildInputs after(PublicPast other) {
    return new BuildInputs(content, data, asOf, chosen, other);
  }
}
