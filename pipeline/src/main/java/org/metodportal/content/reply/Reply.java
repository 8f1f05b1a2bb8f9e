package org.metodportal.content.reply;

import java.time.LocalDate;
import java.util.List;

/**
 * What an organization answers to its figures of a year; source: {@code
 * content/<territory>/replies/<slug>.md}.
 *
 * @param territory slug
 * @param slug name of the file, unique in the territory
 * @param organization its code, as published
 * @param date day of the answer
 * @param year reporting year of the figures
 * @param indicators codes of the indicators; empty when it speaks of the year as a whole
 * @param body Markdown
 * @param sample whether it is made up as an example
 */
public record Reply(
    String territory,
    String slug,
    String organization,
    LocalDate date,
    int year,
    List<String> indicators,
    String body,
    boolean sample) {
  /** Copies the list. */
  public Reply {
    indicators = List.copyOf(indicators);
  }
}
